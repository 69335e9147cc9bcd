import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { DATA_FOLDER } from '../command-line.ts';
import { FILE_KINDS, type FileKind, REQUIRED_FILES } from '../file-kinds.ts';
import { withModeLine } from './mode-line.ts';

const PATHS = new Map<FileKind, string>([
  ['activity', 'activities/sample.yaml'],
  ['source', 'sources/sample/source.yaml'],
  ...[...REQUIRED_FILES].map(([path, kind]) => [kind, path] as const),
]);

test.each(FILE_KINDS)('the first line of a file of %s leads to its schema', (kind) => {
  const path = PATHS.get(kind) ?? '';
  const line = withModeLine('key: A01\n', path, kind).split('\n')[0] ?? '';
  const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(line)?.[1] ?? 'none';
  const at = join(DATA_FOLDER, dirname(path), schema);
  expect([at.endsWith(`/${kind}.schema.json`), existsSync(at)]).toEqual([true, true]);
});

test('the line is written once, a wrong one is mended, and comments below it stay', () => {
  const text = '# what this is\nkey: A01\n';
  const once = withModeLine(text, 'flags.yaml', 'flags');
  expect(once).toBe(`# yaml-language-server: $schema=./schema/flags.schema.json\n${text}`);
  expect(withModeLine(once, 'flags.yaml', 'flags')).toBe(once);
  const wrong = `# yaml-language-server: $schema=elsewhere.json\n${text}`;
  expect(withModeLine(wrong, 'flags.yaml', 'flags')).toBe(once);
  const below =
    '# what this is\n# yaml-language-server: $schema=./schema/flags.schema.json\nkey: A01\n';
  expect(withModeLine(below, 'flags.yaml', 'flags')).toBe(once);
});
