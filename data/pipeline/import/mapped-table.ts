import { isPersonalColumn } from './hxl-table.ts';
import { tagRowOf } from './hxl-tags.ts';
import { ImportFault } from './import-fault.ts';
import type { Mapping } from './mapping-file.ts';
import { isBlank, type Row } from './row.ts';
import { TABLE_FIELDS, type Table, type TableColumn } from './table-columns.ts';

function positionOf(headings: readonly string[], name: string, line: number): number {
  const fold = (text: string) => text.trim().toLowerCase();
  const found = headings.flatMap((each, at) => (fold(each) === fold(name) ? [at] : []));
  const [at] = found;
  if (at !== undefined && found.length === 1) return at;
  const what = found.length > 1 ? 'stands twice' : 'is not there';
  const known = headings.filter((each) => each.trim() !== '').join(', ');
  throw new ImportFault(`the column '${name}' ${what}; columns: ${known}`, line);
}

function columnsFor(mapping: Mapping, headings: readonly string[], line: number): TableColumn[] {
  return TABLE_FIELDS.flatMap((field) => {
    const asked = mapping.columns[field];
    return [asked ?? []].flat().map((each) => {
      const { column, separator } =
        typeof each === 'string' ? { column: each, separator: null } : each;
      const at = positionOf(headings, column, line);
      return { at, name: column, field, separator, isCode: field === 'sector' };
    });
  });
}

/** A table whose columns a mapping file explains. */
export function mappedTable(rows: readonly Row[], mapping: Mapping): Table {
  const first = mapping.headings === undefined ? 0 : mapping.headings - 1;
  const head = rows[first];
  if (head === undefined) throw new ImportFault('the row of headings is not there');
  const columns = columnsFor(mapping, head.cells, head.line);
  const used = new Set(columns.map(({ at }) => at));
  const left = head.cells.flatMap((cell, at) => {
    const name = cell.trim() || `column ${at + 1}`;
    return used.has(at) ? [] : [{ at, name, isPersonal: isPersonalColumn(null, cell) }];
  });
  const values = Object.entries(mapping.values ?? {}).map(
    ([field, words]) => [field, new Map(Object.entries(words ?? {}))] as const,
  );
  // A row of tags below the headings describes the columns too and is no record.
  const tags = rows[tagRowOf(rows)];
  const body = rows.slice(first + 1).filter((row) => row !== tags && !isBlank(row));
  return {
    columns,
    left,
    rows: body,
    line: head.line,
    width: head.cells.length,
    dates: mapping.dates ?? '',
    values: new Map(values),
  };
}
