import { aboutExport } from './about-export.ts';
import { activityTable } from './activity-table.ts';
import { countryTable } from './country-table.ts';
import type { ExportInput } from './export-input.ts';
import { partnerTable } from './partner-table.ts';
import type { Cell, Table } from './table.ts';
import { formatWorkbook, type Sheet } from './workbook.ts';

const WIDEST = 60;
const NARROWEST = 10;

/** Activities, countries, partners, and what the file is: filter, version, rules, columns. */
export function formatExportWorkbook(input: ExportInput): Uint8Array {
  const tables = [
    { name: 'Activities', table: activityTable(input) },
    { name: 'Countries', table: countryTable(input) },
    { name: 'Partners', table: partnerTable(input) },
  ];
  return formatWorkbook([
    ...tables.map(({ name, table }) => tableSheet(name, table)),
    readMeSheet(input, tables),
  ]);
}

function tableSheet(name: string, { fields, rows }: Table): Sheet {
  const head = fields.map((field) => field.name);
  return {
    name,
    hasHead: true,
    widths: fields.map((field, at) =>
      widthFor([field.name, ...rows.map((row) => row[at] ?? null)]),
    ),
    rows: [head, ...rows],
  };
}

function widthFor(cells: readonly Cell[]): number {
  const longest = cells.reduce<number>(
    (most, cell) => Math.max(most, String(cell ?? '').length),
    0,
  );
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

function readMeSheet(input: ExportInput, tables: readonly { name: string; table: Table }[]): Sheet {
  const about = aboutExport(input);
  const { activities, countries, elsewhere, counted } = about.totals;
  const list = (name: string, values: readonly string[]): Cell[][] =>
    values.map((value, at) => [at === 0 ? name : null, value]);
  return {
    name: 'Read me',
    hasHead: false,
    widths: [20, 100],
    rows: [
      ['Dataset', about.title],
      ['Version', about.version],
      ['Date', about.date],
      ['Licence', about.licence],
      ...(about.address === null ? [] : [['View', about.address]]),
      ...list('Filter', about.filter),
      [
        'Activities',
        `${counted}: ${activities} in ${countries} countries, ${elsewhere} naming no country`,
      ],
      ...list('How it is counted', about.rules),
      ...list(
        'Source',
        about.sources.map(({ title, url, retrieved }) => `${title}. ${url} (copy of ${retrieved})`),
      ),
      ['Names and boundaries', about.disclaimer],
      ...tables.flatMap(({ name, table }) =>
        list(
          `Columns of ${name}`,
          table.fields.map((field) => `${field.name}: ${field.description}`),
        ),
      ),
    ],
  };
}
