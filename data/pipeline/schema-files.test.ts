import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from './check-folder.ts';
import { DATA_FOLDER } from './command-line.ts';
import { FixtureFolder } from './fixture-folder.ts';
import { SCHEMA_FOLDER, schemaFilesFor, staleSchemaProblems } from './schema-files.ts';

function loadShapes() {
  const { shapes } = checkFolder(DATA_FOLDER, { name: 'data', withSchemas: false, source: null });
  if (shapes === null) throw new Error('a vocabulary cannot be read');
  return shapes;
}

test('the committed schemas are fresh', () => {
  expect(staleSchemaProblems(DATA_FOLDER, 'data', loadShapes())).toEqual([]);
});

test('the schema of activities refuses unknown keys and offers the ids of the vocabularies', () => {
  const text = schemaFilesFor(loadShapes()).get('activity.schema.json') ?? '';
  const schema: unknown = JSON.parse(text);
  const listing = (id: string) => ({ enum: expect.arrayContaining([id]) });
  expect(schema).toMatchObject({
    additionalProperties: false,
    required: expect.arrayContaining(['source', 'countries']),
    properties: {
      themes: { items: listing('capacity') },
      countries: { items: { properties: { iso3: listing('KGZ') } } },
    },
  });
  expect(schema).toHaveProperty('required', expect.not.arrayContaining(['places']));
});

test('an outdated, a missing and a surplus schema are each a problem', () => {
  const folder = new FixtureFolder();
  const files = schemaFilesFor(loadShapes());
  const at = join(folder.path, SCHEMA_FOLDER);
  mkdirSync(at);
  for (const [name, text] of files) writeFileSync(join(at, name), text);
  writeFileSync(join(at, 'old.schema.json'), '{}');
  writeFileSync(join(at, 'themes.schema.json'), '{}');
  const stale = staleSchemaProblems(folder.path, 'data', loadShapes());
  folder.remove();
  expect(stale.map(({ file }) => file).toSorted()).toEqual([
    'data/schema/old.schema.json',
    'data/schema/themes.schema.json',
  ]);
  expect(stale[0]?.message).toContain("run 'npm run data:schema'");
});

test('every schema is tied to its files in the editor', () => {
  const settings = join(DATA_FOLDER, '..', '.vscode', 'settings.json');
  const tied: object = JSON.parse(readFileSync(settings, 'utf8'))['yaml.schemas'];
  const names = [...schemaFilesFor(loadShapes()).keys()].map((name) => `./data/schema/${name}`);
  expect(Object.keys(tied).toSorted()).toEqual(names.toSorted());
});
