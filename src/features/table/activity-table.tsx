import type { HrefOf } from '../../domain/view-url.ts';
import { formatYears } from '../../messages/format.ts';
import { type Translate, useText } from '../../messages/text.tsx';
import type { ViewActions } from '../../state/view-store.ts';
import { ViewLink } from '../../ui/view-link.tsx';
import { type ActivityColumn, type ActivityRow, orderActivities } from './activity-rows.ts';
import styles from './cells.module.css';
import { PeopleCell } from './people-cell.tsx';
import { type Column, SortableTable } from './sortable-table.tsx';
import type { Order } from './sorting.ts';
import { TableBody } from './table-body.tsx';

type Links = { actions: ViewActions; hrefOf: HrefOf };

type Props = Links & {
  rows: readonly ActivityRow[];
  order: Order<ActivityColumn> | null;
  onOrder: (order: Order<ActivityColumn> | null) => void;
  isHidden: boolean;
};

/** The counted activities under the filter. */
export function ActivityTable({ rows, order, onOrder, isHidden, actions, hrefOf }: Props) {
  const text = useText();
  const columns = columnsFor(text);
  return (
    <SortableTable
      title={text('table.activities')}
      note={text('table.activities.caption', { count: rows.length })}
      columns={columns}
      order={order}
      onOrder={onOrder}
      rowCount={rows.length + 1}
      isHidden={isHidden}
    >
      <TableBody rows={orderActivities(rows, order)} columns={columns.length}>
        {(row, at) => <Row key={row.slug} {...{ row, at, actions, hrefOf }} />}
      </TableBody>
    </SortableTable>
  );
}

function columnsFor(text: Translate): Column<ActivityColumn>[] {
  return [
    { id: 'title', label: text('table.column.title'), isNumber: false, kind: 'title' },
    { id: 'places', label: text('table.column.places'), isNumber: false, kind: 'wide' },
    { id: 'years', label: text('table.column.years'), isNumber: true, kind: 'years' },
    { id: 'themes', label: text('table.column.themes'), isNumber: false, kind: 'wide' },
    { id: 'partners', label: text('table.column.partners'), isNumber: false, kind: 'wide' },
    { id: 'people', label: text('table.column.people'), isNumber: true, kind: 'number' },
  ];
}

function Row({ row, at, actions, hrefOf }: Links & { row: ActivityRow; at: number }) {
  const text = useText();
  const { countries, partners } = row;
  return (
    <tr aria-rowindex={at} data-activity={row.slug} data-key={row.key}>
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
      <td data-label={text('table.column.places')}>
        {countries.length === 0 ? text(`scope.${row.scope}`) : countries.join(', ')}
      </td>
      <td
        className={styles['years']}
        data-label={text('table.column.years')}
        data-none={row.years.length === 0 ? '' : undefined}
      >
        {row.years.length === 0 ? (
          text('table.notStated')
        ) : (
          <bdi dir="ltr">{formatYears(row.years)}</bdi>
        )}
      </td>
      <td data-label={text('table.column.themes')}>{row.themes.join(', ')}</td>
      <td
        data-label={text('table.column.partners')}
        data-none={partners.length === 0 ? '' : undefined}
      >
        {partners.length === 0 ? text('table.noPartner') : partners.join(', ')}
      </td>
      <PeopleCell people={row.people} />
    </tr>
  );
}
