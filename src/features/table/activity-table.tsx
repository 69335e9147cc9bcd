import { useId, useState } from 'react';
import type { HrefOf } from '../../domain/view-url.ts';
import { formatYears } from '../../messages/format.ts';
import { type MessageId, useText } from '../../messages/text.tsx';
import type { ViewActions } from '../../state/view-store.ts';
import { ViewLink } from '../../ui/view-link.tsx';
import { type ActivityColumn, type ActivityRow, orderActivities } from './activity-rows.ts';
import { SortHeader } from './sort-header.tsx';
import { sortWords } from './sort-words.ts';
import { type Order, orderAfter } from './sorting.ts';
import styles from './table.module.css';

const LABELS: Record<ActivityColumn, MessageId> = {
  title: 'table.column.title',
  years: 'table.column.years',
};

type Links = {
  actions: ViewActions;
  hrefOf: HrefOf;
};

/** The counted activities under the filter. */
export function ActivityTable({ rows, ...links }: Links & { rows: readonly ActivityRow[] }) {
  const text = useText();
  const heading = useId();
  const [order, setOrder] = useState<Order<ActivityColumn> | null>(null);
  const header = (column: ActivityColumn) => (
    <SortHeader
      label={text(LABELS[column])}
      sorted={order?.column !== column ? null : order.descending ? 'descending' : 'ascending'}
      onSort={() =>
        setOrder(
          order === null
            ? { column, descending: column === 'years' }
            : orderAfter(order, column, column === 'years'),
        )
      }
    />
  );
  return (
    <section aria-labelledby={heading} className={styles['part']}>
      <h2 id={heading}>{text('table.activities')}</h2>
      <div className={styles['wide']}>
        <table className={styles['table']}>
          <caption>
            {text('table.activities.caption', { count: rows.length })}{' '}
            <span aria-live="polite">
              {order !== null &&
                sortWords(text, order, text(LABELS[order.column]), order.column === 'years')}
            </span>
          </caption>
          <thead>
            <tr>
              {header('title')}
              <th scope="col">{text('table.column.places')}</th>
              {header('years')}
              <th scope="col">{text('table.column.themes')}</th>
            </tr>
          </thead>
          <tbody>
            {orderActivities(rows, order).map((row) => (
              <Row key={row.slug} row={row} {...links} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ row, actions, hrefOf }: Links & { row: ActivityRow }) {
  const text = useText();
  return (
    <tr data-activity={row.slug} data-key={row.key}>
      <th scope="row">
        <ViewLink
          href={hrefOf({ page: 'map', activity: row.slug })}
          onOpen={() => actions.activityOpened(row.slug)}
        >
          {row.title ?? text('table.untitled', { key: row.key })}
        </ViewLink>
        <small>{row.key}</small>
        {row.umbrella !== null && <small>{text('table.umbrella', row.umbrella)}</small>}
      </th>
      <td>{row.countries.length === 0 ? text(`scope.${row.scope}`) : row.countries.join(', ')}</td>
      <td className={styles['years']}>
        {row.years.length === 0 ? (
          <span className={styles['muted']}>{text('table.notStated')}</span>
        ) : (
          <bdi dir="ltr">{formatYears(row.years)}</bdi>
        )}
      </td>
      <td>{row.themes.join(', ')}</td>
    </tr>
  );
}
