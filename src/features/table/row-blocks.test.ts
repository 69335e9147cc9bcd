import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowBlocks } from './row-blocks.ts';

it('few rows are one block', () => {
  expect(rowBlocks([])).toEqual([{ start: 0, rows: [] }]);
  expect(rowBlocks(Array.from({ length: 249 }, (_, at) => at))).toHaveLength(1);
});

it('blocks hold every row once, in order, and know where they begin', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), (count) => {
      const rows = Array.from({ length: count }, (_, at) => at);
      const blocks = rowBlocks(rows);
      expect(blocks.flatMap((block) => block.rows)).toEqual(rows);
      for (const { start, rows: own } of blocks) expect(own[0] ?? 0).toBe(start);
    }),
  );
});
