import { expect, test } from 'vitest';
import { isInstallNeeded, lockHash } from './install.mjs';

const lock = '{\n  "lockfileVersion": 3\n}\n';

test('packages are installed where none of ours are', () => {
  expect(isInstallNeeded(undefined, lock)).toBe(true);
  expect(isInstallNeeded('', lock)).toBe(true);
});

test('packages are installed again when the lockfile has changed', () => {
  expect(isInstallNeeded(lockHash(lock), lock.replace('3', '4'))).toBe(true);
});

test('packages of the same lockfile are kept', () => {
  expect(isInstallNeeded(lockHash(lock), lock)).toBe(false);
  expect(isInstallNeeded(`${lockHash(lock)}\n`, lock)).toBe(false);
});

test('the line ends of a checkout make no difference', () => {
  expect(isInstallNeeded(lockHash(lock), lock.replaceAll('\n', '\r\n'))).toBe(false);
});

test('the hash is a sha256 in hexadecimal', () => {
  expect(lockHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
