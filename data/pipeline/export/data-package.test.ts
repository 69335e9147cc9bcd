import { expect, test } from 'vitest';
import { z } from 'zod';
import { dataPackageFiles } from '../../../src/domain/export/data-package.ts';
import { realInput } from './sample-readers.ts';

/** A POSIX path beside the descriptor or a whole address: the pattern of the profiles of version 2.0. */
const place = z
  .string()
  .regex(/^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/);
const names = z.array(z.string()).min(1);
const field = z.strictObject({
  name: z.string(),
  type: z.enum(['string', 'integer', 'boolean']),
  description: z.string(),
  constraints: z.strictObject({ required: z.boolean() }).optional(),
});
const resource = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/dataresource.json'),
  name: z.string().regex(/^[a-z0-9-]+$/),
  type: z.literal('table'),
  path: place,
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  schema: z.strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
    fields: z.array(field).min(1),
    primaryKey: names,
    foreignKeys: z
      .array(
        z.strictObject({
          fields: names,
          reference: z.strictObject({ resource: z.string(), fields: names }),
        }),
      )
      .min(1)
      .optional(),
    missingValues: z.array(z.string()),
  }),
});
const descriptor = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  description: z.string(),
  version: z.string(),
  created: z.iso.datetime(),
  homepage: z.url().optional(),
  licenses: z.array(z.strictObject({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/) })).min(1),
  sources: z.array(z.strictObject({ title: z.string(), path: place.optional() })).min(1),
  resources: z.array(resource).min(1),
});

test('the descriptor keeps what version 2.0 asks of packages, resources and tables', () => {
  const files = dataPackageFiles({ ...realInput(), siteUrl: 'https://example.org/' });
  const read = descriptor.parse(JSON.parse(String(files[0]?.content)));
  const paths = read.resources.map(({ path }) => path);
  expect(paths).toEqual(files.slice(1).map(({ path }) => path));
  expect(new Set(paths).size).toBe(paths.length);
  for (const { path, schema } of read.resources) {
    const text = String(files.find((file) => file.path === path)?.content);
    expect(text.split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
    const fields = schema.fields.map(({ name }) => name);
    expect(fields).toEqual(expect.arrayContaining(schema.primaryKey));
  }
});
