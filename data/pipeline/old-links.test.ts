import { expect, it } from 'vitest';
import { resolveView, vocabularyFor } from '../../src/domain/resolve-view.ts';
import { formatView, parseView } from '../../src/domain/view-url.ts';
import { checkFolder } from './check-folder.ts';
import { DATA_FOLDER } from './command-line.ts';
import { indexFileFor } from './contents.ts';
import links from './old-links.json' with { type: 'json' };

/**
 * Links that were once given out. The list only grows: where an id is renamed, its link stays here
 * and `data/renamed.yaml` leads it on.
 */
const { dataset } = checkFolder(DATA_FOLDER, { name: 'data', withSchemas: false, source: null });
if (dataset === null) throw new Error('the data has problems');
const vocabulary = vocabularyFor(indexFileFor(dataset));

it.each(links)('%s still opens %s, whole', (given = '', canonical = '') => {
  const { pathname, search } = new URL(given, 'https://example.org');
  const parsed = parseView(pathname, search);
  const resolved = resolveView(parsed.view, vocabulary, ['en']);
  expect([...parsed.ignored, ...resolved.ignored]).toEqual([]);
  expect(formatView(resolved.view)).toBe(canonical);
});
