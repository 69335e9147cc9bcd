import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { dataPackageFiles } from '../../../src/domain/export/data-package.ts';
import { PACKAGE_PROFILE } from './package-profile.ts';
import { packageRows, realInput } from './sample-readers.ts';

const input = { ...realInput(), siteUrl: 'https://example.org/' };
const files = dataPackageFiles(input);
const written: unknown = JSON.parse(String(files[0]?.content));

const ajv = new Ajv({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  formats: {
    uri: (value) => URL.canParse(value),
    email: (value) => z.email().safeParse(value).success,
    'date-time': (value) => z.iso.datetime({ offset: true }).safeParse(value).success,
  },
});
const keeps = ajv.compile(PACKAGE_PROFILE);

/** The faults that the profile finds, by their place. */
function faultsOf(descriptor: unknown): string[] {
  keeps(descriptor);
  return (keeps.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What the tests below go by; the profile has looked at the rest. */
const { resources } = z
  .object({
    resources: z.array(
      z.object({
        name: z.string(),
        path: z.string(),
        schema: z.object({
          fields: z.array(z.object({ name: z.string(), type: z.string() })),
          primaryKey: z.array(z.string()),
        }),
      }),
    ),
  })
  .parse(written);

it('keeps the profiles of version 2.0', () => {
  expect(faultsOf(written)).toEqual([]);
});

it.each([
  ['no resources', { resources: [] }],
  ['a package without resources', { resources: undefined }],
  ['a day instead of a moment', { created: '2026-11-01' }],
  ['a licence without name and address', { licenses: [{ title: 'Free' }] }],
  ['an address that is none', { homepage: 'here' }],
  ['a source that says nothing', { sources: [{}] }],
  ['a file above the descriptor', { resources: [{ name: 'a', path: '../a.csv' }] }],
  ['a resource without data', { resources: [{ name: 'a' }] }],
  [
    'a type that is none',
    {
      resources: [{ name: 'a', path: 'a.csv', schema: { fields: [{ name: 'b', type: 'text' }] } }],
    },
  ],
  [
    'a key without its table',
    {
      resources: [
        {
          name: 'a',
          path: 'a.csv',
          schema: { fields: [{ name: 'b' }], foreignKeys: [{ fields: ['b'] }] },
        },
      ],
    },
  ],
])('the profile refuses %s', (_, fault) => {
  expect(faultsOf({ ...Object(written), ...fault })).not.toEqual([]);
});

it('names each file once, and its columns in their order', () => {
  expect(resources.map(({ path }) => path)).toEqual(files.slice(1).map(({ path }) => path));
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  for (const { path, schema } of resources) {
    const text = String(files.find((file) => file.path === path)?.content);
    expect(text.split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
  }
});

const rows = packageRows(input);
const cells = (resource: string, column: string) =>
  (rows.get(resource) ?? []).map((row) => row[column] ?? '');

const LEXICAL: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^(-?\d+)?$/,
  boolean: /^(true|false)$/,
};

it.each(resources)('has rows in $name of the types that it states', ({ name, schema }) => {
  for (const column of schema.primaryKey) expect(cells(name, column)).not.toContain('');
  for (const { name: column, type } of schema.fields) {
    expect(cells(name, column).filter((cell) => LEXICAL[type]?.test(cell) !== true)).toEqual([]);
  }
});
