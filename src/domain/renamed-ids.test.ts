import { expect, it } from 'vitest';
import { renamedIdsFor, withPresentIds } from './renamed-ids.ts';
import { resolveView, vocabularyFor } from './resolve-view.ts';
import { sampleIndex } from './sample-index.ts';
import { formatView, parseView } from './view-url.ts';

const file = {
  ...sampleIndex([{ slug: 'one-window', partners: [1, 2] }]),
  renamed: [
    { kind: 'activity' as const, from: 'single-window', to: 'one-window' },
    { kind: 'theme' as const, from: 'training', to: 'capacity' },
    { kind: 'partner' as const, from: 'population-fund', to: 'unfpa' },
  ],
};
const opened = (path: string, search = '') =>
  resolveView(parseView(path, search).view, vocabularyFor(file), ['en']);

it.each([
  ['/activity/single-window/', '', '/activity/one-window/'],
  ['/', 'activity=single-window', '/activity/one-window/'],
  ['/table/', 'theme=training', '/table/?theme=capacity'],
  ['/', 'theme=training,capacity&partner=population-fund', '/?theme=capacity&partner=unfpa'],
  ['/', 'theme=training,services,policy', '/?theme=capacity,policy,services'],
])('leads %s?%s to where it went, without a word', (path, search, canonical) => {
  const { view, ignored } = opened(path, search);
  expect(ignored).toEqual([]);
  expect(formatView(view)).toBe(canonical);
});

it('takes a former name of one kind for nothing of another', () => {
  expect(opened('/', 'partner=training').ignored).toEqual([
    { key: 'partner', value: 'training', reason: 'unknown' },
  ]);
});

it('leaves a view without former names untouched', () => {
  const { view } = parseView('/activity/one-window/', 'theme=capacity,unknown');
  expect(withPresentIds(view, renamedIdsFor(file))).toBe(view);
});
