import { describe, expect, it } from 'vitest';
import { checkFresh, checkUnchanged } from './check-fresh.ts';
import { sha256Of } from './manifest.ts';

const files = new Map([
  ['a.json', '{}'],
  ['b.json', '[]'],
]);

describe('checkFresh', () => {
  it('is content with equal files', () => {
    expect(checkFresh(files, new Map(files)).problems).toEqual([]);
  });

  it('names the stale and the missing file', () => {
    expect(checkFresh(files, new Map([['a.json', '{} ']])).problems).toEqual([
      'public/geo/a.json is out of date: run npm run geo:build.',
      'public/geo/b.json is missing: run npm run geo:build.',
    ]);
  });
});

describe('checkUnchanged', () => {
  const described = [...files].map(([name, text]) => ({ name, sha256: sha256Of(text) }));
  const manifest = { madeFrom: 'files', files: described } as const;

  it('is content with the files that the manifest describes, and tells how to rebuild them', () => {
    const { problems, notes } = checkUnchanged(manifest, files);
    expect(problems).toEqual([]);
    expect(notes?.[0]).toContain('--areas');
  });

  it('names the changed and the missing file', () => {
    expect(checkUnchanged(manifest, new Map([['a.json', '{} ']])).problems).toEqual([
      'public/geo/a.json is not what manifest.json says.',
      'public/geo/b.json is missing: run npm run geo:build.',
    ]);
  });
});
