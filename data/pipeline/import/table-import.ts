import type { DataDesk } from './desk.ts';
import type { Draft, Imported } from './draft.ts';
import type { Wanted } from './iati-filter.ts';
import { ImportFault } from './import-fault.ts';
import type { Notes } from './notes.ts';
import type { Row } from './row.ts';
import type { Table } from './table-columns.ts';
import { rowDraft } from './table-draft.ts';
import { isWantedRow } from './table-row.ts';
import { joinTimes } from './table-time.ts';

/** Each further row is compared with all that is listed already. */
const MOST_LISTED = 1000;

/** A row of another length has its cells under the wrong headings. */
function refuseRagged(row: Row, width: number): void {
  const surplus = row.cells.slice(width).some((cell) => cell.trim() !== '');
  if (row.cells.length >= width && !surplus) return;
  const message = `${row.cells.length} cells where the headings have ${width}`;
  throw new ImportFault(`${message}; a quote or a separator is missing or too many`, row.line);
}

function uniqueBy<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function refuseEndless({ partners, sectors }: Draft, line: number): void {
  if (partners.length <= MOST_LISTED && sectors.length <= MOST_LISTED) return;
  throw new ImportFault(`more than ${MOST_LISTED} organisations or sectors under one key`, line);
}

/** A record of which one more row speaks: lists grow, words stay. */
export function joinRows(one: Draft, other: Draft, notes: Notes): Draft {
  refuseEndless(one, other.line);
  const spot = { line: other.line, key: other.key };
  if (one.title !== other.title) {
    notes.add('title', 'another title under the same key; the first is kept', spot);
  }
  if (one.summary !== '' && other.summary !== '' && one.summary !== other.summary) {
    notes.add('summary', 'another text under the same key; the first is kept', spot);
  }
  return withScope({
    ...one,
    scope: one.scope === other.scope ? one.scope : 'unclear',
    summary: one.summary || other.summary,
    countries: uniqueBy([...one.countries, ...other.countries]).toSorted((a, b) =>
      a.iso3 < b.iso3 ? -1 : Number(a.iso3 > b.iso3),
    ),
    regions: uniqueBy([...one.regions, ...other.regions]),
    time: joinTimes(one.time, other.time),
    status: one.status ?? other.status,
    actors: uniqueBy([...one.actors, ...other.actors]),
    partners: uniqueBy([...one.partners, ...other.partners]),
    programmes: uniqueBy([...one.programmes, ...other.programmes]),
    quantities: uniqueBy([...one.quantities, ...other.quantities]),
    themes: uniqueBy([...one.themes, ...other.themes]),
    violence: uniqueBy([...one.violence, ...other.violence]),
    targetGroups: uniqueBy([...one.targetGroups, ...other.targetGroups]),
    assistance: uniqueBy([...one.assistance, ...other.assistance]),
    sectors: uniqueBy([...one.sectors, ...other.sectors]),
  });
}

function withScope(draft: Draft): Draft {
  const { regions, scope } = draft;
  if (scope === 'regional' || scope === 'global') return draft;
  const countries = draft.countries.filter(({ role }) => role !== 'partner');
  if (countries.length > 0) {
    return { ...draft, scope: countries.length === 1 ? 'country' : 'multi-country' };
  }
  return { ...draft, scope: regions.length > 0 ? 'regional' : 'unclear' };
}

function noteLeftColumns({ left, rows }: Table, notes: Notes): void {
  for (const { at, name, isPersonal } of left) {
    const filled = rows.filter(({ cells }) => (cells[at] ?? '').trim() !== '');
    for (const _ of filled) notes.drop(name);
    const [first] = filled;
    if (!isPersonal || first === undefined) continue;
    const message = 'personal data: people, addresses or exact points; the column is left out';
    notes.add(name, message, { line: first.line, key: '' });
  }
}

/** The rows of a table as drafts; `joinRows` makes those of one key one record. */
export async function* importTable(
  table: Table,
  wanted: Wanted,
  desk: DataDesk,
): AsyncGenerator<Imported> {
  if (!table.columns.some(({ field }) => field === 'title' || field === 'summary')) {
    const known = [...table.columns, ...table.left].toSorted((a, b) => a.at - b.at);
    const names = known.map(({ name }) => name).join(', ');
    const message = 'no column holds a title; name one in a mapping file (--mapping FILE)';
    throw new ImportFault(`${message}; columns: ${names.slice(0, 400)}`, table.line);
  }
  for (const row of table.rows) refuseRagged(row, table.width);
  const opened = await desk.open();
  for (const row of table.rows) {
    const draft = isWantedRow(table, row, wanted) ? rowDraft(table, row, opened) : 'notWanted';
    if (draft === null) {
      desk.notes.add('row', 'neither title nor key; left out', { line: row.line, key: '' });
      yield 'leftOut';
    } else yield draft === 'notWanted' ? draft : withScope(draft);
  }
  noteLeftColumns(table, desk.notes);
}
