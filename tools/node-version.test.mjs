import { expect, test } from 'vitest';
import { compareVersions, nodeProblem, parseMinimum } from './node-version.mjs';

test.each([
  ['20.19.0', '20.19', 0],
  ['v20.19.1', '20.19', 1],
  ['v20.9.0', '20.19', -1],
  ['v18.20.4', '20.19', -1],
  ['v22.0.0', '20.19', 1],
  ['v100.0.0', '20.19', 1],
])('%s against %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});

test('the minimum is read from the engines entry', () => {
  expect(parseMinimum('>=20.19')).toBe('20.19');
  expect(parseMinimum('>= 20.19.0')).toBe('20.19.0');
});

test('a Node that is too old gets one sentence with both versions', () => {
  expect(nodeProblem('v20.19.0', '20.19')).toBeUndefined();
  expect(nodeProblem('v18.20.4', '20.19')).toMatch(
    /^[^\n]*Node 20\.19 or newer[^\n]*v18\.20\.4[^\n]*$/,
  );
});
