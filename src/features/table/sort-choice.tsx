import { useId } from 'react';
import { useText } from '../../messages/text.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './sort-choice.module.css';
import type { Column } from './sortable-table.tsx';
import { type Order, orderAfter } from './sorting.ts';

type Props<Id> = {
  columns: readonly Column<Id>[];
  order: Order<Id> | null;
  onOrder: (order: Order<Id> | null) => void;
};

/** The headers of a table whose rows stand as cards, which has none to press. */
export function SortChoice<Id extends string | number>({ columns, order, onOrder }: Props<Id>) {
  const text = useText();
  const select = useId();
  const pick = (value: string) => {
    const column = columns.find(({ id }) => String(id) === value);
    onOrder(column === undefined ? null : orderAfter(null, column.id, column.isNumber));
  };
  return (
    <div className={styles['choice']}>
      <label htmlFor={select}>{text('table.sort.by')}</label>
      <select
        id={select}
        value={order === null ? '' : String(order.column)}
        onChange={(event) => pick(event.target.value)}
      >
        {order === null && <option value="">{text('table.sort.source')}</option>}
        {columns.map(({ id, label }) => (
          <option key={id} value={String(id)}>
            {label}
          </option>
        ))}
      </select>
      {order !== null && (
        <button
          type="button"
          aria-label={text('table.sort.turn')}
          data-descending={order.descending}
          onClick={() => onOrder({ ...order, descending: !order.descending })}
        >
          <Icon name="arrow" />
        </button>
      )}
    </div>
  );
}
