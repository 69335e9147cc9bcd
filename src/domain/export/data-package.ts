import { aboutExport } from './about-export.ts';
import { formatPlainCsv } from './csv.ts';
import type { ExportInput } from './export-input.ts';
import type { PackageTable } from './package-table.ts';
import { packageTables } from './package-tables.ts';
import { type ZipEntry, zip } from './zip.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';
export const DESCRIPTOR = 'datapackage.json';

/** A Data Package (version 2.0) as files: its descriptor first, then one CSV a table. */
export function dataPackageFiles(input: ExportInput): ZipEntry[] {
  const tables = packageTables(input);
  const descriptor = `${JSON.stringify(descriptorFor(input, tables), null, 2)}\n`;
  return [
    { path: DESCRIPTOR, content: descriptor },
    ...tables.map((table) => ({ path: `${table.name}.csv`, content: formatPlainCsv(table) })),
  ];
}

/** The same as one archive. */
export function formatDataPackage(input: ExportInput): Uint8Array {
  return zip(dataPackageFiles(input));
}

function descriptorFor(input: ExportInput, tables: readonly PackageTable[]) {
  const { title, version, date, licence, filter, rules, sources, disclaimer } = aboutExport(input);
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'evaw-atlas',
    title,
    description: [
      `${filter.join('. ')}.`,
      ...rules,
      'A text that a spreadsheet would take for a formula has an apostrophe before its sign.',
      disclaimer,
    ].join('\n\n'),
    version,
    created: `${date}T00:00:00Z`,
    ...(input.siteUrl === null ? {} : { homepage: input.siteUrl }),
    licenses: [{ name: licence }],
    sources: sources.map((source) => ({
      title: source.title,
      ...(source.url === '' ? {} : { path: source.url }),
    })),
    resources: tables.map(resourceFor),
  };
}

function resourceFor({ name, fields, primary, foreign }: PackageTable) {
  const keys = Object.entries(foreign).map(([field, target]) => {
    const [resource = '', column = ''] = target.split('.');
    return { fields: [field], reference: { resource, fields: [column] } };
  });
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: 'table',
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: fields.map((field) => ({
        name: field.name,
        type: field.type,
        description: field.description,
        ...(primary.includes(field.name) ? { constraints: { required: true } } : {}),
      })),
      primaryKey: primary,
      ...(keys.length === 0 ? {} : { foreignKeys: keys }),
      missingValues: [''],
    },
  };
}
