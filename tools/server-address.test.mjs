import { expect, test } from 'vitest';
import { addressIn, parsePort } from './server-address.mjs';

test('the port', () => {
  expect(parsePort(undefined)).toBe(4173);
  expect(parsePort('')).toBe(4173);
  expect(parsePort('8080')).toBe(8080);
  for (const text of ['0', '65536', '80x', '-1', '1e3', '8.5'])
    expect(parsePort(text)).toBeUndefined();
});

test('the address as Vite prints it, base path and all', () => {
  expect(addressIn('  ➜  Local:   http://127.0.0.1:4173/\n')).toBe('http://127.0.0.1:4173/');
  expect(addressIn('\n  ➜  Local:   http://127.0.0.1:4174/atlas/\n  ➜  press h')).toBe(
    'http://127.0.0.1:4174/atlas/',
  );
});

test('no address from half a line or from another', () => {
  expect(addressIn('')).toBeUndefined();
  expect(addressIn('  ➜  Local:   http://127.0.0.1:41')).toBeUndefined();
});
