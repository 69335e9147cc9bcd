import { type ReactNode, useId } from 'react';
import { useText } from '../../messages/text.tsx';
import cells from './cells.module.css';
import { SortChoice } from './sort-choice.tsx';
import { SortHeader } from './sort-header.tsx';
import { sortWords } from './sort-words.ts';
import { type Order, orderAfter } from './sorting.ts';
import styles from './table.module.css';

export type Column<Id> = {
  id: Id;
  label: string;
  isNumber: boolean;
  kind: 'name' | 'title' | 'text' | 'bar' | 'count' | 'number' | 'years' | 'wide';
};

type Props<Id> = {
  title: string;
  note: string;
  columns: readonly Column<Id>[];
  /** `null`: as the rows come. */
  order: Order<Id> | null;
  onOrder: (order: Order<Id> | null) => void;
  /** All rows with that of the headers, drawn or not. */
  rowCount: number;
  isHidden: boolean;
  children: ReactNode;
};

/** A table in a box that keeps its headers and its first column in sight; on phones a list of cards. */
export function SortableTable<Id extends string | number>(props: Props<Id>) {
  const { title, note, columns, order, onOrder, rowCount, isHidden, children } = props;
  const text = useText();
  const noteId = useId();
  const sorted = columns.find(({ id }) => id === order?.column);
  return (
    <div className={styles['part']} hidden={isHidden}>
      <p id={noteId} className={styles['note']}>
        {note}{' '}
        <span aria-live="polite">
          {order !== null &&
            sorted !== undefined &&
            sortWords(text, order, sorted.label, sorted.isNumber)}
        </span>
      </p>
      <SortChoice columns={columns} order={order} onOrder={onOrder} />
      <div className={styles['scroller']}>
        <table
          className={`${styles['table']} ${cells['rows']}`}
          aria-label={title}
          aria-describedby={noteId}
          aria-rowcount={rowCount}
        >
          <thead>
            <tr aria-rowindex={1}>
              {columns.map(({ id, label, isNumber, kind }) => (
                <SortHeader
                  key={id}
                  label={label}
                  sorted={
                    id !== order?.column ? null : order.descending ? 'descending' : 'ascending'
                  }
                  onSort={() => onOrder(orderAfter(order, id, isNumber))}
                  className={styles[kind]}
                />
              ))}
            </tr>
          </thead>
          {children}
        </table>
      </div>
    </div>
  );
}
