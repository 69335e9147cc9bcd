import { expect, test } from 'vitest';
import { runGroup, testGroups } from './steps.mjs';

test('the steps stand in their order', () => {
  const names = testGroups('/tmp/reports').map((group) => group.map(({ name }) => name));
  expect(names).toEqual([
    ['lint', 'typecheck', 'data:check', 'geo:check'],
    ['unit'],
    ['build'],
    ['budgets', 'e2e'],
  ]);
});

test('a group runs at most two at a time, and all of it', async () => {
  let now = 0;
  let most = 0;
  const run = async (item) => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 5));
    now -= 1;
    return { item, isOk: true };
  };
  const results = await runGroup([1, 2, 3, 4], run, 2);
  expect(results.map(({ item }) => item)).toEqual([1, 2, 3, 4]);
  expect(most).toBe(2);
});

test('after a failure what runs is ended and nothing more is started', async () => {
  const run = async (item) => {
    await new Promise((resolve) => setTimeout(resolve, item * 5));
    return { item, isOk: item !== 1 };
  };
  const results = await runGroup([1, 2, 3, 4], run, 2);
  expect(results.map(({ item }) => item)).toEqual([1, 2]);
});
