import { expect, test } from 'vitest';
import { urlFaultFor } from './public-url.ts';

test.each([
  'https://24.kg/english/286325',
  'https://evaw-un-inventory.unwomen.org/en/agencies?f[0]=agencies:31',
])('%s is fine', (address) => {
  expect(urlFaultFor(address)).toBeNull();
});

test.each([
  ['http://unodc.org/', 'does not start with https://'],
  ['javascript:alert(1)', 'does not start with https://'],
  ['unodc.org/x', 'is not a complete address'],
  ['https://user:secret@unodc.org/', 'contains a user name or password'],
  ['https://localhost/x', 'names no public host'],
  ['https://127.0.0.1/x', 'names no public host'],
  ['https://2130706433/x', 'names no public host'],
  ['https://[::1]/x', 'names no public host'],
  ['https://printer.local/x', 'names no public host'],
  ['https://printer.local./x', 'names no public host'],
  ['https://unodc.org/\u202Egpj.exe', 'contains blanks or invisible characters'],
  ['https://unodc.org/a b', 'contains blanks or invisible characters'],
])('%s %s', (address, fault) => {
  expect(urlFaultFor(address)).toBe(fault);
});
