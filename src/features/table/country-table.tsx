import type { CSSProperties } from 'react';
import type { Theme } from '../../domain/dataset.ts';
import type { Look } from '../../domain/looks.ts';
import type { HrefOf } from '../../domain/view-url.ts';
import { formatNumber } from '../../messages/format.ts';
import { type MessageId, type Translate, useText } from '../../messages/text.tsx';
import type { ViewActions } from '../../state/view-store.ts';
import { ViewLink } from '../../ui/view-link.tsx';
import styles from './cells.module.css';
import { type CountryColumn, type CountryRow, orderCountries } from './country-rows.ts';
import { PeopleCell } from './people-cell.tsx';
import { type Column, SortableTable } from './sortable-table.tsx';
import type { Order } from './sorting.ts';
import { TableBody } from './table-body.tsx';

type Links = { actions: ViewActions; hrefOf: HrefOf };

type Props = Links & {
  rows: readonly CountryRow[];
  themes: readonly Theme[];
  /** Activities that name no country: in all, and by theme. */
  elsewhere: { count: number; perTheme: readonly number[] };
  order: Order<CountryColumn>;
  onOrder: (order: Order<CountryColumn> | null) => void;
  isHidden: boolean;
};

/** Every country with its values: the map as text. */
export function CountryTable(props: Props) {
  const { rows, themes, elsewhere, order, actions, hrefOf } = props;
  const text = useText();
  const columns = columnsFor(themes, text);
  const largest = Math.max(1, ...rows.map(({ activities }) => activities));
  return (
    <SortableTable
      title={text('table.countries')}
      note={text('table.countries.caption')}
      columns={columns}
      order={order}
      onOrder={props.onOrder}
      rowCount={rows.length + 2}
      isHidden={props.isHidden}
    >
      <TableBody rows={orderCountries(rows, order)} columns={columns.length}>
        {(row, at) => <Row key={row.iso3} {...{ row, at, largest, themes, actions, hrefOf }} />}
      </TableBody>
      <tfoot>
        <tr aria-rowindex={rows.length + 2}>
          <th scope="row">{text('table.elsewhere')}</th>
          <td className={styles['region']} />
          <BarCell count={elsewhere.count} share={0} />
          <td />
          <ThemeCells counts={elsewhere.perTheme} themes={themes} />
          <td />
        </tr>
      </tfoot>
    </SortableTable>
  );
}

function columnsFor(themes: readonly Theme[], text: Translate): Column<CountryColumn>[] {
  return [
    { id: 'name', label: text('table.column.country'), isNumber: false, kind: 'name' },
    { id: 'region', label: text('table.column.region'), isNumber: false, kind: 'text' },
    { id: 'activities', label: text('table.column.activities'), isNumber: true, kind: 'bar' },
    { id: 'themes', label: text('table.column.themeCount'), isNumber: true, kind: 'count' },
    ...themes.map(({ short }, at) => ({
      id: at,
      label: short,
      isNumber: true,
      kind: 'count' as const,
    })),
    { id: 'people', label: text('table.column.people'), isNumber: true, kind: 'number' },
  ];
}

type RowProps = Links & {
  row: CountryRow;
  at: number;
  largest: number;
  themes: readonly Theme[];
};

function Row({ row, at, largest, themes, actions, hrefOf }: RowProps) {
  const text = useText();
  const note = noteFor(row.look);
  return (
    <tr
      aria-rowindex={at}
      data-iso3={row.iso3}
      data-value={row.value ?? ''}
      data-none={row.activities === 0 ? '' : undefined}
    >
      <th scope="row">
        <ViewLink
          href={hrefOf({ page: 'map', country: row.iso3 })}
          onOpen={() => actions.countryPicked(row.iso3)}
        >
          {row.name}
        </ViewLink>
        {note !== null && <small>{text(note)}</small>}
      </th>
      <td className={styles['region']}>{row.region}</td>
      <BarCell count={row.activities} share={row.activities / largest} />
      <td className={styles['count']} data-label={text('table.column.themeCount')}>
        {formatNumber(row.themes)}
      </td>
      {row.activities === 0 && themes.length > 0 ? (
        <td colSpan={themes.length} />
      ) : (
        <ThemeCells counts={row.perTheme} themes={themes} />
      )}
      <PeopleCell people={row.people} />
    </tr>
  );
}

function BarCell({ count, share }: { count: number; share: number }) {
  const text = useText();
  const length: CSSProperties & Record<'--share', number> = { '--share': share };
  return (
    <td className={styles['bar']} style={length} data-label={text('table.column.activities')}>
      <i />
      {formatNumber(count)}
    </td>
  );
}

/** Deeper for more, up to three; the number says it all. */
function ThemeCells({ counts, themes }: { counts: readonly number[]; themes: readonly Theme[] }) {
  return themes.map(({ id, short }, at) => {
    const count = counts[at] ?? 0;
    return (
      <td key={id} className={styles['theme']} data-label={short} data-heat={Math.min(count, 3)}>
        {count === 0 ? '–' : <b>{formatNumber(count)}</b>}
      </td>
    );
  });
}

function noteFor(look: Look): MessageId | null {
  if (look === 'filtered') return 'table.filtered';
  return look === 'indirect' ? 'table.indirect' : null;
}
