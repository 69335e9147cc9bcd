import type { PackedLists } from '../../../src/domain/facet-index.ts';
import type { LargeColumns, LargeFacet, SetColumn } from '../../../src/domain/large/large-index.ts';
import type { RowTable } from './row-table.ts';
import { compareSets } from './set-dictionary.ts';

/** `order[row]` is the row of the table that stands at `row`; the uncounted ones follow the others. */
export type SortedTable = { columns: LargeColumns; order: Uint32Array };

type Facets = Record<LargeFacet, { sets: PackedLists; ranks: Uint32Array }>;

/** Sorts a table by country, newest first, and writes it as columns; `countries` is their number. */
export function columnsFor(table: RowTable, countries: number): SortedTable {
  const counted = table.countedCodes();
  const setOrder = [...new Set(counted)]
    .filter((code) => code >= 0)
    .sort((a, b) => compareSets(table.named.valuesOf(a), table.named.valuesOf(b)));
  const { sets, newCodes } = table.named.inOrder(setOrder);
  // What does not count stands in a place of its own behind all that does.
  const places = Uint32Array.from(counted, (code) => newCodes[code] ?? setOrder.length);
  const facets = facetsOf(table);
  const order = sortedBy(
    [facets.theme.ranks, facets.partner.ranks, facets.year.ranks, places],
    table.rows,
  );
  const rows = counted.reduce((sum, code) => sum + Number(code >= 0), 0);
  const rowOf = new Uint32Array(table.rows);
  order.forEach((row, at) => {
    rowOf[row] = at;
  });
  return {
    order,
    columns: {
      rows,
      yearSpan: spanOf(table),
      facets: columnsOf(facets, order.subarray(0, rows)),
      countries: { starts: startsOf(order.subarray(0, rows), setOrder.length, places), sets },
      participants: participantsOf(table, rowOf, rows),
      ...namingOf(table, rowOf, rows, countries),
    },
  };
}

function facetsOf(table: RowTable): Facets {
  const of = (facet: LargeFacet) => {
    const { sets, newCodes } = orderedSets(table, facet);
    return { sets, ranks: table.codes[facet].values().map((code) => newCodes[code] ?? 0) };
  };
  return {
    theme: of('theme'),
    violence: of('violence'),
    target: of('target'),
    assistance: of('assistance'),
    scope: of('scope'),
    partner: of('partner'),
    year: of('year'),
  };
}

function columnsOf(facets: Facets, order: Uint32Array): LargeColumns['facets'] {
  const column = (facet: LargeFacet): SetColumn => {
    const { sets, ranks } = facets[facet];
    const isWide = sets.offsets.length - 1 > 1 << 16;
    const codes = isWide ? new Uint32Array(order.length) : new Uint16Array(order.length);
    for (let row = 0; row < order.length; row += 1) codes[row] = ranks[order[row] ?? 0] ?? 0;
    return { codes, sets };
  };
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

/** The rows sorted by the last key, then by the one before it, and so on; rows with equal keys stay. */
function sortedBy(keys: readonly Uint32Array[], rows: number): Uint32Array {
  let order = Uint32Array.from({ length: rows }, (_, row) => row);
  for (const key of keys) order = stablySorted(order, key);
  return order;
}

/** Counts how often each key stands there, which tells where each row goes: no comparison. */
function stablySorted(order: Uint32Array, key: Uint32Array): Uint32Array<ArrayBuffer> {
  const most = key.reduce((highest, value) => Math.max(highest, value), 0);
  const next = new Uint32Array(most + 2);
  for (const value of key) next[value + 1] = (next[value + 1] ?? 0) + 1;
  for (let value = 0; value < most; value += 1) {
    next[value + 1] = (next[value + 1] ?? 0) + (next[value] ?? 0);
  }
  const sorted = new Uint32Array(order.length);
  for (const row of order) {
    const value = key[row] ?? 0;
    const at = next[value] ?? 0;
    sorted[at] = row;
    next[value] = at + 1;
  }
  return sorted;
}

/** Years latest first, none last; other sets in the order of their values. */
function orderedSets(table: RowTable, facet: LargeFacet) {
  const sets = table.sets[facet];
  const order = Array.from({ length: sets.size }, (_, code) => code);
  order.sort((a, b) => {
    const [own, other] = [sets.valuesOf(a), sets.valuesOf(b)];
    if (facet !== 'year') return compareSets(own, other);
    return (other.at(-1) ?? 0) - (own.at(-1) ?? 0) || compareSets(own, other);
  });
  return sets.inOrder(order);
}

function spanOf({ sets }: RowTable): LargeColumns['yearSpan'] {
  const codes = Array.from({ length: sets.year.size }, (_, code) => code);
  const years = new Set(codes.flatMap((code) => [...sets.year.valuesOf(code)]));
  return years.size === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

function startsOf(order: Uint32Array, sets: number, places: Uint32Array): Uint32Array {
  const starts = new Uint32Array(sets + 1);
  order.forEach((row, at) => {
    starts[(places[row] ?? 0) + 1] = at + 1;
  });
  return starts;
}

function participantsOf(
  { people, named, namedCodes }: RowTable,
  rowOf: Uint32Array,
  rows: number,
): LargeColumns['participants'] {
  const codes = namedCodes.values();
  const stated = [...people]
    .map(([row, count]) => ({ row, at: rowOf[row] ?? 0, count }))
    .filter(({ at }) => at < rows)
    .sort((a, b) => a.at - b.at);
  return {
    rows: Uint32Array.from(stated, ({ at }) => at),
    people: Uint32Array.from(stated, ({ count }) => count),
    ofOne: Uint8Array.from(stated, ({ row }) =>
      Number(named.valuesOf(codes[row] ?? 0).length === 1),
    ),
  };
}

function namingOf({ located, mentions }: RowTable, rowOf: Uint32Array, rows: number, size: number) {
  const isNamed = (country: number) => located.has(country) || mentions.has(country);
  const lists = Array.from({ length: size }, (_, country) => {
    const own = located.has(country) ? undefined : mentions.get(country)?.values();
    return Uint32Array.from(own ?? [], (row) => rowOf[row] ?? 0)
      .filter((at) => at < rows)
      .sort();
  });
  const offsets = new Uint32Array(size + 1);
  lists.forEach(({ length }, country) => {
    offsets[country + 1] = (offsets[country] ?? 0) + length;
  });
  const all = new Uint32Array(offsets.at(-1) ?? 0);
  lists.forEach((own, country) => {
    all.set(own, offsets[country]);
  });
  return {
    named: Uint8Array.from({ length: size }, (_, country) => Number(isNamed(country))),
    indirect: Uint8Array.from({ length: size }, (_, country) =>
      Number(isNamed(country) && !located.has(country)),
    ),
    mentions: { offsets, rows: all },
  };
}
