import type { Dataset, Derived } from '../domain/derive.ts';
import { isUnfiltered, type View } from '../domain/view.ts';
import { Text, useText } from '../messages/text.tsx';
import styles from './result-line.module.css';

type Props = { dataset: Dataset; derived: Derived; view: View };

/** The one live sentence of the page: what the filter leaves, in distinct counts. */
export function ResultLine({ dataset, derived, view }: Props) {
  const { activities, countries, elsewhere } = derived.totals;
  const values = { activities, countries, elsewhere, all: dataset.manifest.counts.counted };
  const isEmpty = activities + elsewhere === 0;
  const id = isEmpty ? 'result.none' : isUnfiltered(view.filter) ? 'result.all' : 'result.filtered';
  const more = isEmpty ? <b key="more" /> : <span key="more" />;
  return (
    <p
      role="status"
      className={styles['line']}
      data-activities={activities}
      data-countries={countries}
      data-elsewhere={elsewhere}
    >
      <Text id={id} values={values} parts={[<b key="n" />, more]} />
    </p>
  );
}

/** What stands in its place until there is something to count. */
export function Loading({ isLoading }: { isLoading: boolean }) {
  const text = useText();
  return (
    <p role="status" className={styles['loading']}>
      {isLoading && text('shell.loading')}
    </p>
  );
}
