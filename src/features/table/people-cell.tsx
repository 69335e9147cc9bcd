import { formatNumber } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import styles from './cells.module.css';

/** Training participations; what the source does not state is no 0. */
export function PeopleCell({ people }: { people: number | null }) {
  const text = useText();
  return (
    <td
      className={styles['people']}
      data-label={text('table.column.people')}
      data-none={people === null ? '' : undefined}
    >
      {people === null ? text('table.notStated') : formatNumber(people)}
    </td>
  );
}
