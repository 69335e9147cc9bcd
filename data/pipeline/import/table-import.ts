import type { DataDesk } from './desk.ts';
import type { Imported } from './draft.ts';
import type { Wanted } from './iati-filter.ts';
import { ImportFault } from './import-fault.ts';
import { withScope } from './join-rows.ts';
import type { Notes } from './notes.ts';
import type { Row } from './row.ts';
import type { Table } from './table-columns.ts';
import { rowDraft } from './table-draft.ts';
import { isWantedRow } from './table-row.ts';

/** A row of another length has its cells under the wrong headings. */
function refuseRagged(row: Row, width: number): void {
  const surplus = row.cells.slice(width).some((cell) => cell.trim() !== '');
  if (row.cells.length >= width && !surplus) return;
  const message = `${row.cells.length} cells where the headings have ${width}`;
  throw new ImportFault(`${message}; a quote or a separator is missing or too many`, row.line);
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
