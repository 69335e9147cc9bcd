import { afterEach, expect, it, vi } from 'vitest';
import { publicAddress } from './browser-address.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['/table/?theme=policy', '/', null, 'http://127.0.0.1:4173/table/?theme=policy'],
  ['/country/EGY/', '/atlas/', null, 'http://127.0.0.1:4173/atlas/country/EGY/'],
  [
    '/country/EGY/',
    '/atlas/',
    'https://un.example/atlas/',
    'https://un.example/atlas/country/EGY/',
  ],
  ['/', '/', 'https://un.example', 'https://un.example/'],
])('%s at %s with SITE_URL %s is %s for everybody', (path, base, siteUrl, whole) => {
  vi.stubGlobal('location', { origin: 'http://127.0.0.1:4173' });
  expect(publicAddress(path, base, siteUrl)).toBe(whole);
});
