import { describe, expect, it } from 'vitest';
import { checkFresh, checkSize, checkWorld } from './check-world.ts';

describe('checkFresh', () => {
  const built = new Map([
    ['a.json', '{}'],
    ['b.json', '[]'],
  ]);

  it('is content with equal files', () => {
    expect(checkFresh(built, new Map(built)).problems).toEqual([]);
  });

  it('names the stale and the missing file', () => {
    expect(checkFresh(built, new Map([['a.json', '{} ']])).problems).toEqual([
      'public/geo/a.json is out of date: run npm run geo:build.',
      'public/geo/b.json is missing: run npm run geo:build.',
    ]);
  });
});

describe('checkSize', () => {
  it('refuses what does not fit the first load', () => {
    const noise = Array.from({ length: 8000 }, (_, index) => Math.sin(index) * 1e16).join();
    expect(checkSize(noise).problems).toHaveLength(1);
    expect(checkSize('{}').problems).toEqual([]);
  });
});

describe('checkWorld', () => {
  it.each(['', '{}', 'null', '<!doctype html>', '{"type":"Topology"}'])(
    'says in one fact that %j is no map',
    (text) => {
      const facts = checkWorld(text, '{"points":[]}');
      expect(facts.map(({ name }) => name)).toEqual(['readable']);
      expect(facts[0]?.problems[0]).toContain('cannot be read');
    },
  );
});
