import { expect, it } from 'vitest';
import { formatDated } from './dated.ts';

it('a document is dated as finely as it is known', () => {
  expect(formatDated('1993-12-20')).toBe('20 December 1993');
  expect(formatDated('2026-11')).toBe('November 2026');
  expect(formatDated('2020')).toBe('2020');
  expect(formatDated('')).toBe('');
});
