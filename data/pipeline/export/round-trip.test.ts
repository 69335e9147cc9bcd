import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryFilter } from '../../../src/domain/arbitrary-filter.ts';
import type { ActivityText } from '../../../src/domain/dataset.ts';
import { dataPackageFiles } from '../../../src/domain/export/data-package.ts';
import { exportFile } from '../../../src/domain/export/export-file.ts';
import { EXPORT_FORMATS, type ExportInput } from '../../../src/domain/export/export-input.ts';
import { exportRecords } from '../../../src/domain/export/export-record.ts';
import { readCsv } from '../../../src/domain/export/sample-csv.ts';
import { NO_FILTER } from '../../../src/domain/view.ts';
import { packageRows, type Row, realInput, rowsOf, sheetsOf, textOf } from './sample-readers.ts';

const whole = realInput();
const FILTERS = fc.sample(arbitraryFilter(whole.dataset.file), { numRuns: 40, seed: 8 });

/** Every text that somebody could have written, in the place of ours. */
const HOSTILE = [
  '=1+1',
  '\uFEFF＝cmd|" /C calc"!A0',
  '\u00A0-2+3, "quoted"\r\nnext line',
  'list;\t@SUM(1)',
  "'=apostrophe",
  'تدريب القضاة، 法官培训 🙂 </narrative>]]>&amp;',
  '_x0041_ and -- > --',
];

function hostile(): ExportInput {
  const texts = whole.texts.map(
    (text, at): ActivityText => ({
      ...text,
      title: HOSTILE[at % HOSTILE.length] ?? '',
      summary: HOSTILE[(at + 1) % HOSTILE.length] ?? '',
      timeNote: HOSTILE[(at + 2) % HOSTILE.length] ?? '',
      quantities: text.quantities.map((each) => ({ ...each, note: HOSTILE[at % 7] ?? '' })),
    }),
  );
  return { ...whole, texts };
}

/** The records again, from the tables of the package alone. */
function recordsFrom(tables: ReadonlyMap<string, Row[]>) {
  const orNull = (cell: string | undefined) => (cell === '' || cell === undefined ? null : cell);
  const number = (cell: string | undefined) => (orNull(cell) === null ? null : Number(cell));
  return (tables.get('activities') ?? []).map((row) => {
    const part = <T>(name: string, of: (each: Row) => T): T[] =>
      (tables.get(name) ?? []).filter((each) => each['activity'] === row['activity']).map(of);
    const ids = (name: string, column: string) => part(name, (each) => each[column]);
    return {
      slug: row['activity'],
      key: row['key'],
      kind: row['kind'],
      parent: orNull(row['part_of']),
      title: row['title'],
      short: orNull(row['short_title']),
      summary: row['summary'],
      scope: row['scope'],
      countries: part('activity-countries', ({ iso3, role, counts }) => {
        return { iso3, role, counts: counts === 'true' };
      }),
      places: part('activity-places', ({ name, iso3, kind }) => ({ name, iso3, kind })),
      time: {
        basis: row['time_basis'],
        years: part('activity-years', ({ year }) => Number(year)),
        month: number(row['month']),
        note: orNull(row['time_note']),
      },
      status: row['status'],
      actors: ids('activity-actors', 'partner'),
      partners: part('activity-partners', ({ partner, role }) => ({ id: partner, role })),
      programmes: part('activity-programmes', ({ programme, link, note }) => {
        return { id: programme, link, note: orNull(note) };
      }),
      themes: ids('activity-themes', 'theme'),
      violence: ids('activity-violence', 'violence'),
      targetGroups: ids('activity-target-groups', 'target_group'),
      assistance: ids('activity-assistance', 'assistance'),
      participants: number(row['participants']),
      quantities: part('quantities', ({ value, unit, counts_as, group, note }) => {
        return {
          value: Number(value),
          unit,
          countsAs: counts_as,
          group: orNull(group),
          note: orNull(note),
        };
      }),
      source: { id: row['source'], paragraph: number(row['source_paragraph']) },
      instruments: ids('activity-instruments', 'instrument'),
      flags: ids('activity-doubts', 'doubt'),
      externalNotes: part('external-notes', ({ field, claim, source, url }) => {
        return { field, claim, source, url: orNull(url) };
      }),
    };
  });
}

it('the Data Package gives every record back, under any filter', () => {
  for (const filter of FILTERS) {
    const input = { ...whole, filter };
    expect(recordsFrom(packageRows(input))).toEqual(exportRecords(input));
  }
});

it('the Data Package gives hostile texts back, and so does JSON', () => {
  const input = hostile();
  expect(recordsFrom(packageRows(input))).toEqual(exportRecords(input));
  expect(JSON.parse(textOf('json', input) ?? '').activities).toEqual(exportRecords(input));
});

it('every reference of the Data Package leads to a row', () => {
  for (const filter of FILTERS) {
    const tables = packageRows({ ...whole, filter });
    const descriptor = JSON.parse(String(dataPackageFiles({ ...whole, filter })[0]?.content));
    for (const { name, schema } of descriptor.resources) {
      const rows = tables.get(name) ?? [];
      const keys = rows.map((row) => schema.primaryKey.map((key: string) => row[key]).join('\n'));
      expect([name, new Set(keys).size]).toEqual([name, keys.length]);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const targets = new Set(
          (tables.get(reference.resource) ?? []).map((row) => row[reference.fields[0]]),
        );
        for (const row of rows) expect(targets).toContain(row[fields[0]]);
      }
    }
  }
});

it('X11: hostile texts come out of the workbook as they went in, and as no formula', async () => {
  const input = hostile();
  const [head = [], ...rows] = (await sheetsOf(input)).get('Activities') ?? [];
  const titles = rows.map((row) => row[head.indexOf('title')]);
  const wanted = exportRecords(input).map(({ title }) => title.replaceAll('\r\n', '\n'));
  expect(titles.map((title) => title?.replaceAll('\r\n', '\n').replaceAll('_x005F_', '_'))).toEqual(
    wanted,
  );
  const xml = Buffer.from(exportFile('xlsx', input)?.content ?? '').toString('utf8');
  expect(xml).not.toMatch(/<f[ >/]|hyperlink|sharedStrings/);
  expect(xml.match(/<c /g)?.length).toBe(
    xml.match(/<c r="[A-Z]+\d+" s="\d"(?: t="inlineStr"><is>|><v>)/g)?.length,
  );
});

it('starts no cell of any CSV with the sign of a formula, wherever a program may split it', () => {
  const input = hostile();
  const files = [
    textOf('csv', input),
    textOf('pairs', input),
    textOf('hxl', input),
    ...dataPackageFiles(input)
      .map(({ content }) => String(content))
      .slice(1),
  ];
  for (const file of files) {
    for (const cell of readCsv(file ?? '').flat()) {
      for (const part of cell.split(/[;\t\r\n]/)) {
        expect(part).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u);
      }
    }
  }
});

it('X05: a filter that leaves nothing gives files that are whole and empty, and no IATI', async () => {
  const filter = { ...NO_FILTER, theme: ['legislation'], partner: ['gov-kgz'] };
  const input = { ...whole, areas: [], filter };
  expect(exportRecords(input)).toEqual([]);
  for (const format of ['csv', 'pairs', 'hxl'] as const) {
    expect(rowsOf(textOf(format, input) ?? '').slice(format === 'hxl' ? 1 : 0)).toEqual([]);
  }
  expect(JSON.parse(textOf('json', input) ?? '').activities).toEqual([]);
  expect(JSON.parse(textOf('geojson', input) ?? '').elsewhere).toEqual([]);
  expect((await sheetsOf(input)).get('Activities')).toHaveLength(1);
  expect(packageRows(input).get('activities')).toEqual([]);
  expect(exportFile('iati', input)).toBeNull();
});

it('X08, P19: file names are neutral and plain', () => {
  for (const format of EXPORT_FORMATS) {
    const name = exportFile(format, { ...whole, areas: [] })?.name;
    expect(name).toMatch(/^data-\d{4}-\d{2}(-[a-z]+)*\.[a-z]+$/);
  }
});
