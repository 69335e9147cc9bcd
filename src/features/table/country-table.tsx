import { useId, useState } from 'react';
import type { Look } from '../../domain/looks.ts';
import type { HrefOf } from '../../domain/view-url.ts';
import { formatNumber } from '../../messages/format.ts';
import { type MessageId, useText } from '../../messages/text.tsx';
import type { ViewActions } from '../../state/view-store.ts';
import { ViewLink } from '../../ui/view-link.tsx';
import {
  type CountryColumn,
  type CountryRow,
  FIRST_ORDER,
  orderCountries,
} from './country-rows.ts';
import { SortHeader } from './sort-header.tsx';
import { sortWords } from './sort-words.ts';
import { orderAfter } from './sorting.ts';
import styles from './table.module.css';

type Column = { id: CountryColumn; label: MessageId; isNumber: boolean };

const COLUMNS: readonly Column[] = [
  { id: 'name', label: 'table.column.country', isNumber: false },
  { id: 'region', label: 'table.column.region', isNumber: false },
  { id: 'activities', label: 'table.column.activities', isNumber: true },
  { id: 'themes', label: 'table.column.themes', isNumber: true },
  { id: 'people', label: 'table.column.people', isNumber: true },
];

type Links = {
  actions: ViewActions;
  hrefOf: HrefOf;
};

/** Every country with its values: the map as text. */
export function CountryTable({ rows, ...links }: Links & { rows: readonly CountryRow[] }) {
  const text = useText();
  const heading = useId();
  const [order, setOrder] = useState(FIRST_ORDER);
  const sorted = COLUMNS.find(({ id }) => id === order.column);
  const sorting =
    sorted === undefined ? '' : sortWords(text, order, text(sorted.label), sorted.isNumber);
  return (
    <section aria-labelledby={heading} className={styles['part']}>
      <h2 id={heading}>{text('table.countries')}</h2>
      <table className={styles['table']}>
        <caption>
          {text('table.countries.caption')} <span aria-live="polite">{sorting}</span>
        </caption>
        <thead>
          <tr>
            {COLUMNS.map(({ id, label, isNumber }) => (
              <SortHeader
                key={id}
                label={text(label)}
                sorted={id !== order.column ? null : order.descending ? 'descending' : 'ascending'}
                onSort={() => setOrder(orderAfter(order, id, isNumber))}
                className={styles[isNumber ? 'number' : id]}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {orderCountries(rows, order).map((row) => (
            <Row key={row.iso3} row={row} {...links} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, actions, hrefOf }: Links & { row: CountryRow }) {
  const text = useText();
  const note = noteFor(row.look);
  return (
    <tr data-iso3={row.iso3} data-value={row.value ?? ''}>
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
      <td className={styles['number']}>{formatNumber(row.activities)}</td>
      <td className={styles['number']}>{formatNumber(row.themes)}</td>
      <td className={styles['number']}>
        {row.people === null ? (
          <span className={styles['muted']}>{text('table.notStated')}</span>
        ) : (
          formatNumber(row.people)
        )}
      </td>
    </tr>
  );
}

function noteFor(look: Look): MessageId | null {
  if (look === 'filtered') return 'table.filtered';
  return look === 'indirect' ? 'table.indirect' : null;
}
