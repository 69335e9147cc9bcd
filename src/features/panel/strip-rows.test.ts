import { expect, it } from 'vitest';
import { keysOf, sampleDataset, sampleDerived } from './sample-dataset.ts';
import { stripRows } from './strip-rows.ts';

it('holds what names no country and what is regional, dated ones first', () => {
  const rows = stripRows(sampleDataset, sampleDerived());
  expect(keysOf(rows.map(({ record }) => record))).toEqual([
    'estimates',
    'review',
    'network',
    'partnership',
  ]);
  expect(rows.map(({ isOnMap }) => isOnMap)).toEqual([false, false, true, false]);
});

it('loses nothing under a filter', () => {
  const rows = stripRows(sampleDataset, sampleDerived({ theme: ['capacity'] }));
  expect(rows.map(({ isMatch }) => isMatch)).toEqual([false, false, false, false]);
});
