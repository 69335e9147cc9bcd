import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryView } from './arbitrary-view.ts';
import { DEFAULT_VIEW } from './view.ts';
import { formatView, parseView } from './view-url.ts';

function parseAddress(address: string) {
  const [path = '', ...query] = address.split('?');
  return parseView(path, query.length === 0 ? '' : `?${query.join('?')}`);
}

function canonical(address: string): string {
  return formatView(parseAddress(address).view);
}

describe('U22 the round trip', () => {
  it('returns every view, with nothing ignored', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(parseAddress(formatView(view))).toEqual({ view, ignored: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  it('leaves a canonical address as it is', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const address = formatView(view);
        expect(canonical(address)).toBe(address);
      }),
      { numRuns: 2000 },
    );
  });

  it('holds nothing that needs escaping but the words of a search', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(formatView({ ...view, query: '' })).toMatch(/^[a-zA-Z0-9/?&=.,-]+$/);
      }),
    );
  });

  it('keeps a camera that went round the world or too far', () => {
    const look = (lon: number, lat: number, zoom: number) => {
      const camera = { lon, lat, zoom };
      return formatView({ ...DEFAULT_VIEW, camera });
    };
    expect(look(185, 95, 40)).toBe('/?at=-175,90,12');
    expect(look(-540.001, -91, 0.2)).toMatch(/^\/\?at=-?180,-90,1$/);
    expect(look(180, 0, 1)).toBe('/?at=180,0,1');
    expect(look(1e-9, -1e-9, 1)).toBe('/?at=0,0,1');
  });

  it('writes words that nobody cleaned', () => {
    expect(formatView({ ...DEFAULT_VIEW, query: 'a\ud800\u202e b' })).toBe('/?q=a%20b');
  });

  it('is the shortest for the default', () => {
    expect(formatView(DEFAULT_VIEW)).toBe('/');
    expect(parseView('/', '')).toEqual({ view: DEFAULT_VIEW, ignored: [] });
  });
});

const KEYS =
  'theme year partner scope violence target assistance source q country activity measure projection at lang embed appearance';
const key = fc.constantFrom(...KEYS.split(' '), '__proto__', '%', '');
const values = [
  '..',
  ',',
  '%2C',
  '%',
  '+',
  '2022',
  'undated',
  'KGZ',
  'a-b',
  '-1,5,2',
  'ß',
  '\ud800',
];
const value = fc
  .array(fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''));
const query = fc
  .array(fc.tuple(key, value).map((pair) => pair.join('=')))
  .map((pairs) => pairs.join('&'));
const pathPart = fc.oneof(
  fc.constantFrom(
    'embed',
    'FR',
    'en',
    'country',
    'kgz',
    'activity',
    'x-y',
    'compare',
    'table',
    '..',
    'index.html',
  ),
  fc.string({ unit: 'binary' }),
);
const path = fc.array(pathPart).map((parts) => `/${parts.join('/')}`);

describe('any address', () => {
  it('never throws and comes to rest after one step', () => {
    fc.assert(
      fc.property(path, query, (somePath, someQuery) => {
        const address = formatView(parseView(somePath, someQuery).view);
        expect(parseAddress(address).ignored).toEqual([]);
        expect(canonical(address)).toBe(address);
      }),
      { numRuns: 5000 },
    );
  });

  it('U17 quotes nothing back but short plain text', () => {
    fc.assert(
      fc.property(path, query, (somePath, someQuery) => {
        for (const { value: quoted } of parseView(somePath, someQuery).ignored) {
          expect([...quoted].length).toBeLessThanOrEqual(60);
          expect(quoted).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('U11 that is too long is read up to 8 KiB, which stays so after writing', () => {
    const long = `theme=capacity&${'partner=unfpa&'.repeat(80_000)}measure=themes`;
    const { view, ignored } = parseView('/', long);
    expect(ignored).toEqual([{ key: 'length', value: '', reason: 'surplus' }]);
    expect(view.filter.theme).toEqual(['capacity']);
    expect(view.measure).toBe('activities');
  });

  it('U11 that is too long within a list keeps the values before', () => {
    const { view, ignored } = parseView('/', `theme=policy${',capacity'.repeat(10_000)}`);
    expect(view.filter.theme).toEqual(['capacity', 'policy']);
    expect(ignored).toEqual([{ key: 'length', value: '', reason: 'surplus' }]);
  });

  it.each([
    ['one value of 1 MB', `q=${'x'.repeat(1_000_000)}`],
    ['separators alone', '&'.repeat(1_000_000)],
    ['commas alone', `theme=${','.repeat(1_000_000)}`],
    ['64 KiB of broken escapes', `q=${'%'.repeat(65_536)}`],
    ['64 KiB of one year', `year=${'1'.repeat(65_536)}`],
  ])('U11 returns for %s', (_, search) => {
    expect(parseView('/', search).ignored).toEqual([
      { key: 'length', value: '', reason: 'surplus' },
    ]);
  });

  it('U11 returns for a path of 1 MB', () => {
    for (const long of ['/'.repeat(1_000_000), 'a/'.repeat(500_000), '%41'.repeat(300_000)]) {
      expect(parseView(long, '').view).toEqual(DEFAULT_VIEW);
    }
  });

  it('U11 writes nothing that it would not read again', () => {
    const themes = Array.from({ length: 1330 }, (_, row) => `t${1000 + row}`).join(',');
    const { view } = parseView('/', `theme=${themes}&q=${','.repeat(200)}`);
    expect(parseAddress(formatView(view))).toEqual({ view, ignored: [] });
  });
});
