import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ParseError } from './parse.ts';
import { parseIndex } from './parse-index.ts';
import { sampleIndex } from './sample-index.ts';

function threeRecords() {
  return sampleIndex([
    {
      kind: 'umbrella',
      countries: [
        [0, 'location'],
        [1, 'location'],
      ],
      themes: [0],
    },
    { parent: 0, countries: [[0, 'location']], partners: [1, 2], years: [2020, 2022] },
    {
      parent: 0,
      countries: [
        [3, 'member'],
        [4, 'partner'],
      ],
      violence: [1],
      participants: 12,
    },
  ]);
}

/** The file as it comes from the network: everything in it may be anything. */
function asJson(file: unknown): Record<string, Record<string, Record<string, unknown>>> {
  return JSON.parse(JSON.stringify(file));
}

function withEntry(path: string, value: unknown): unknown {
  const file = asJson(threeRecords());
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let inside: object = file;
  for (const key of keys) inside = Reflect.get(inside, key);
  Reflect.set(inside, last, value);
  return file;
}

describe('parseIndex', () => {
  it('returns a whole file unchanged', () => {
    const { file, dropped, rows } = parseIndex(asJson(threeRecords()));
    expect(file).toEqual(threeRecords());
    expect({ dropped, rows }).toEqual({ dropped: 0, rows: [0, 1, 2] });
  });

  it('D11 accepts a dataset without a record', () => {
    expect(parseIndex(asJson(sampleIndex([]))).file.records.slug).toEqual([]);
  });

  it.each([
    ['D03 a number as slug', 'records.slug.1', 7],
    ['D03 a slug that is none', 'records.slug.1', 'Not A Slug'],
    ['D09 a slug that another record has', 'records.slug.1', 'record-0'],
    ['D02 no key', 'records.key.1', null],
    ['an unknown kind', 'records.kind.1', 'project'],
    ['an unknown scope', 'records.scope.1', 'galaxy'],
    ['an unknown time basis', 'records.basis.1', 'guessed'],
    ['an unknown status', 'records.status.1', ''],
    ['D06 a country that is not in the list', 'records.countries.values.2', 5],
    ['a negative position', 'records.countries.values.2', -1],
    ['a position with a fraction', 'records.partners.values.0', 0.5],
    ['a partner named twice', 'records.partners.values.0', 2],
    ['an unknown role', 'records.countryRoles.2', 'owner'],
    ['D05 a year of four digits that cannot be', 'records.years.values.0', 9999],
    ['D05 year 0', 'records.years.values.0', 0],
    ['D05 years that fall', 'records.years.values.0', 2023],
    ['years where none is stated', 'records.basis.1', 'not-stated'],
    ['participants below zero', 'records.participants.1', -5],
    ['participants as text', 'records.participants.1', '12'],
    ['a parent outside the file', 'records.parent.1', 3],
    ['a record that is its own parent', 'records.parent.1', 1],
    ['a parent that is no umbrella', 'records.parent.1', 2],
  ])('drops a record with %s and keeps the others', (_, path, value) => {
    const { file, dropped, rows } = parseIndex(withEntry(path, value));
    expect({ dropped, rows }).toEqual({ dropped: 1, rows: [0, 2] });
    expect(file.records.slug).toEqual(['record-0', 'record-2']);
    expect(file.records.parent).toEqual([-1, 0]);
    expect(file.records.countries).toEqual({ offsets: [0, 2, 4], values: [0, 1, 3, 4] });
    expect(file.records.countryRoles).toEqual(['location', 'location', 'member', 'partner']);
    expect(file.records.participants).toEqual([null, 12]);
  });

  it('leaves the parts of a dropped umbrella without a parent', () => {
    const { file, rows } = parseIndex(withEntry('records.scope.0', 'galaxy'));
    expect(rows).toEqual([1, 2]);
    expect(file.records.parent).toEqual([-1, -1]);
  });

  it('hands the parts of a dropped umbrella to the one above it', () => {
    const nested = sampleIndex([
      { parent: 1, countries: [[0, 'location']] },
      { kind: 'umbrella', parent: 2 },
      { kind: 'umbrella', countries: [[0, 'location']] },
    ]);
    nested.records.key[1] = '';
    const { file } = parseIndex(asJson(nested));
    expect(file.records.parent).toEqual([1, -1]);
  });

  it('comes to an end where dropped umbrellas stand in a circle', () => {
    const circle = sampleIndex([
      { parent: 1 },
      { kind: 'umbrella', parent: 2 },
      { kind: 'umbrella', parent: 1 },
    ]);
    circle.records.key.fill('', 1);
    expect(parseIndex(asJson(circle)).file.records.parent).toEqual([-1]);
  });

  it.each([
    ['a column that is missing', 'records.status', undefined],
    ['a column that is shorter', 'records.status', ['ongoing']],
    ['a column that is no list', 'records.slug', 'record-0'],
    ['roles that are fewer than the countries', 'records.countryRoles', ['location']],
    ['offsets that fall', 'records.themes.offsets', [0, 1, 0, 1]],
    ['offsets that do not start at 0', 'records.themes.offsets', [1, 1, 1, 1]],
    ['offsets that end too early', 'records.themes.offsets', [0, 0, 0, 0]],
    ['offsets that end too late', 'records.themes.offsets', [0, 1, 1, 4e9]],
    ['offsets with a fraction', 'records.themes.offsets', [0, 0.5, 1, 1]],
    ['an unknown column', 'records.extra', []],
    ['a theme without a label', 'themes.0.label', ''],
    ['D09 two themes with one id', 'themes.0.id', 'policy'],
    ['more themes than a mask has bits', 'themes', termsNamed(33)],
    ['D09 two countries with one code', 'countries.0.iso3', 'EGY'],
    ['a country code of another form', 'countries.0.iso3', 'Afg'],
    ['a status nobody knows', 'countries.0.status', 'colony'],
    ['paint from a country that is not there', 'countries.0.fillFrom', 'ZZZ'],
    ['an unknown key at the top', 'surprise', 1],
  ])('refuses a file with %s', (_, path, value) => {
    expect(() => parseIndex(withEntry(path, value))).toThrow(ParseError);
  });

  it('refuses a file in which every record is broken', () => {
    expect(() => parseIndex(withEntry('records.status', [1, 2, 3]))).toThrow(ParseError);
  });

  it('never throws anything but a ParseError', () => {
    const anything = fc.anything({ withNullPrototype: true, withBigInt: true });
    const paths = ['records', 'themes', 'countries', 'records.slug.0', 'records.themes.offsets.1'];
    fc.assert(
      fc.property(anything, fc.constantFrom(...paths), (value, path) => {
        for (const read of [() => parseIndex(value), () => parseIndex(withEntry(path, value))]) {
          try {
            read();
          } catch (error) {
            expect(error).toBeInstanceOf(ParseError);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

function termsNamed(count: number) {
  return Array.from({ length: count }, (_, row) => ({ id: `t${row}`, label: 'T', short: 'T' }));
}
