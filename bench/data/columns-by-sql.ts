// The tables that columns.sql makes, put into the form that the columns are written from.

import type { PackedLists } from '../../src/domain/facet-index.ts';
import {
  LARGE_FACETS,
  type LargeColumns,
  type LargeFacet,
  type SetColumn,
} from '../../src/domain/large/large-index.ts';
import type { Connection } from './duckdb-count.ts';

type Table = readonly (readonly unknown[])[];

/** @param size how many countries the vocabulary has */
export async function columnsBySql(connection: Connection, size: number): Promise<LargeColumns> {
  const read = async (sql: string): Promise<Table> => {
    return (await connection.runAndReadAll(sql)).getRowsJson();
  };
  const placed = await read(
    `SELECT ${LARGE_FACETS.join(', ')} FROM placed WHERE place IS NOT NULL ORDER BY row`,
  );
  const sets = await read('SELECT facet, set FROM set_code ORDER BY facet, code');
  const ends = await read('SELECT ends FROM country_end ORDER BY place');
  const countrySets = await read('SELECT set FROM country_set ORDER BY code');
  const years = await read("SELECT unnest(set) FROM set_code WHERE facet = 'year'");
  const people = await read('SELECT row, people, of_one FROM people ORDER BY row');
  const named = await read('SELECT DISTINCT country FROM named');
  const indirect = await read('SELECT country FROM indirect');
  const mentions = await read('SELECT country, row FROM indirect_row ORDER BY row');
  const first = (table: Table) => table.map(([value]) => Number(value));
  const all = first(years);
  const marks = (table: Table) => {
    const countries = new Set(first(table));
    return Uint8Array.from({ length: size }, (_, country) => Number(countries.has(country)));
  };
  const lists = Array.from({ length: size }, (_, country) =>
    mentions.flatMap(([of, row]) => (Number(of) === country ? [Number(row)] : [])),
  );
  return {
    rows: placed.length,
    yearSpan: all.length === 0 ? null : { first: all.reduce(least), last: all.reduce(greatest) },
    facets: facetsOf(placed, sets),
    countries: {
      starts: Uint32Array.from([0, ...first(ends)]),
      sets: packed(countrySets.map(([set]) => numbersOf(set))),
    },
    participants: {
      rows: Uint32Array.from(first(people)),
      people: Uint32Array.from(people, ([, count]) => Number(count)),
      ofOne: Uint8Array.from(people, ([, , ofOne]) => Number(ofOne)),
    },
    named: marks(named),
    indirect: marks(indirect),
    mentions: { offsets: packed(lists).offsets, rows: Uint32Array.from(lists.flat()) },
  };
}

function facetsOf(placed: Table, sets: Table): Record<LargeFacet, SetColumn> {
  const column = (facet: LargeFacet): SetColumn => ({
    codes: Uint32Array.from(placed, (row) => Number(row[LARGE_FACETS.indexOf(facet)])),
    sets: packed(sets.flatMap(([of, set]) => (of === facet ? [numbersOf(set)] : []))),
  });
  return {
    theme: column('theme'),
    violence: column('violence'),
    target: column('target'),
    assistance: column('assistance'),
    scope: column('scope'),
    partner: column('partner'),
    year: column('year'),
  };
}

function numbersOf(list: unknown): number[] {
  return Array.isArray(list) ? list.map(Number) : [];
}

function packed(lists: readonly (readonly number[])[]): PackedLists {
  const offsets = new Uint32Array(lists.length + 1);
  lists.forEach(({ length }, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + length;
  });
  return { offsets, values: Uint16Array.from(lists.flat()) };
}

const least = (a: number, b: number) => Math.min(a, b);
const greatest = (a: number, b: number) => Math.max(a, b);
