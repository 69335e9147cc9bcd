import { expect, test } from 'vitest';
import { countPlaywright, countStep, countVitest, formatCounts, sumCounts } from './summary.mjs';

test('a step without a report counts as one', () => {
  expect(countStep(true)).toEqual({ passed: 1, failed: 0 });
  expect(countStep(false)).toEqual({ passed: 0, failed: 1 });
});

test('the tests of Vitest', () => {
  expect(countVitest({ numPassedTests: 12, numFailedTests: 0 }, true)).toEqual({
    passed: 12,
    failed: 0,
  });
  expect(countVitest({ numPassedTests: 12, numFailedTests: 3 }, false)).toEqual({
    passed: 12,
    failed: 3,
  });
});

test('a runner that failed without a failed test counts one failure', () => {
  expect(countVitest({ numPassedTests: 12, numFailedTests: 0 }, false).failed).toBe(1);
  expect(countPlaywright({ stats: { expected: 4, unexpected: 0, flaky: 0 } }, false).failed).toBe(
    1,
  );
});

test('the tests of Playwright; a flaky one passed, a skipped one does not count', () => {
  const report = { stats: { expected: 40, unexpected: 2, flaky: 1, skipped: 7 } };
  expect(countPlaywright(report, false)).toEqual({ passed: 41, failed: 2 });
});

test.each([countVitest, countPlaywright])('no report or a strange one: the step alone', (count) => {
  for (const report of [undefined, null, {}, []]) {
    expect(count(report, true)).toEqual({ passed: 1, failed: 0 });
    expect(count(report, false)).toEqual({ passed: 0, failed: 1 });
  }
});

test('the last line', () => {
  const total = sumCounts([countStep(true), { passed: 41, failed: 2 }, countStep(false)]);
  expect(formatCounts(total)).toBe('42 passed, 3 failed');
  expect(formatCounts(sumCounts([]))).toBe('0 passed, 0 failed');
});
