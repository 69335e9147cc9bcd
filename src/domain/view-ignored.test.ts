import { describe, expect, it } from 'vitest';
import { formatView, parseView } from './view-url.ts';

function read(address: string) {
  const [path = '', query = ''] = address.split(/\?(.*)/s);
  const { view, ignored } = parseView(path, query);
  return {
    canonical: formatView(view),
    ignored: ignored.map(({ key, value }) => `${key}: ${value}`),
    reasons: ignored.map(({ key, value, reason }) => `${key} ${reason}: ${value}`),
  };
}

describe('what cannot be used is named and the rest kept', () => {
  it.each([
    ['a theme that is no slug', '/?theme=Ca$h,capacity', '/?theme=capacity', ['theme: Ca$h']],
    [
      'U07 a doubly escaped value',
      '/?theme=capacity%252Cservices',
      '/',
      ['theme: capacity%2Cservices'],
    ],
    ['U07 a doubly escaped path', '/country/%254BGZ/', '/', ['path: /country/%4BGZ/']],
    [
      'U04 a half-valid list',
      '/compare/?country=AFG,Z1,KEN',
      '/compare/?country=AFG,KEN',
      ['country: Z1'],
    ],
    [
      'a fifth country',
      '/compare/?country=AFG,EGY,KGZ,MEX,PAK',
      '/compare/?country=AFG,EGY,KGZ,MEX',
      ['country: PAK'],
    ],
    ['a letter whose capital is two', '/?country=%C3%9F', '/', ['country: ß']],
    ['a sign that only looks like a letter', '/?theme=%E2%84%AAid', '/', ['theme: Kid']],
    [
      'a country beside another one',
      '/country/KGZ/?country=EGY',
      '/country/KGZ/',
      ['country: EGY'],
    ],
    [
      'a country where none is shown',
      '/table/?country=EGY&measure=themes',
      '/table/?measure=themes',
      ['country: EGY'],
    ],
    ['an activity that is no slug', '/?activity=a%2Fb', '/', ['activity: a/b']],
    ['a language nobody speaks', '/?lang=xx&theme=capacity', '/?theme=capacity', ['language: xx']],
    ['U10 an address as language', '/?lang=//evil.example', '/', ['language: //evil.example']],
    ['a scope that is none', '/?scope=galaxy,regional', '/?scope=regional', ['scope: galaxy']],
    ['a measure that is none', '/?measure=money', '/', ['measure: money']],
    ['a projection that is none', '/?projection=mercator', '/', ['projection: mercator']],
    [
      'an appearance that is none',
      '/embed/?appearance=red;background:url(//x)',
      '/embed/',
      ['appearance: red;background:url(//x)'],
    ],
    ['a second range', '/?year=2020..2021,2023', '/?year=2020..2021', ['year: 2023']],
    [
      'an unknown path',
      '/no/such/page/?theme=capacity',
      '/?theme=capacity',
      ['path: /no/such/page/'],
    ],
    ['the page of a country without one', '/country/', '/', ['path: /country/']],
    ['too much of a path', '/country/KGZ/EGY/', '/', ['path: /country/KGZ/EGY/']],
    [
      'markup in a path',
      '/%3Cscript%3Ealert(1)%3C/script%3E',
      '/',
      ['path: /<script>alert(1)</script>'],
    ],
    ['a parent folder in a path', '/country/..%2F..%2Fx/', '/', ['path: /country/../../x/']],
    ['another host in a path', '//evil.example/', '/', ['path: //evil.example/']],
  ])('%s: %s', (_, address, canonical, ignored) => {
    expect(read(address)).toMatchObject({ canonical, ignored });
  });

  it.each([
    '9999999999',
    '-1',
    'NaN',
    '1e9',
    '0x7E9',
    '٢٠٢٤',
    '1944',
    '2101',
    '22',
    '2022...2024',
    '2022..x',
    '2022..2023..2024',
    '0000',
    '2022-2024',
  ])('U13 the year %s', (year) => {
    const address = `/?theme=capacity&year=${encodeURIComponent(year)}`;
    expect(read(address)).toMatchObject({
      canonical: '/?theme=capacity',
      ignored: [`year: ${year}`],
    });
  });

  it.each([
    'Infinity,0,2',
    'NaN,0,2',
    '0,91,2',
    '1000000000,0,2',
    '181,0,2',
    '0,0,0',
    '0,0,13',
    '0,0,-2',
    '0,0',
    '0,0,2,1',
    '1e1,0,2',
    '0x1,0,2',
    ',,',
  ])('U14 the camera %s', (camera) => {
    const address = `/?theme=capacity&at=${camera}`;
    expect(read(address)).toMatchObject({
      canonical: '/?theme=capacity',
      ignored: [`at: ${camera}`],
    });
  });
});

describe('why', () => {
  it.each([
    ['/compare/?country=AFG,EGY,KGZ,MEX,PAK', ['country surplus: PAK']],
    ['/compare/?country=AFG,EGY,KGZ,MEX,AFG', []],
    ['/compare/?country=AFG,1', ['country unreadable: 1']],
    ['/country/EGY/?country=KEN', ['country misplaced: KEN']],
    ['/country/EGY/?country=KEN,KEN,EGY', ['country misplaced: KEN']],
    ['/table/?country=KEN', ['country misplaced: KEN']],
    ['/table/?activity=toolbox', ['activity misplaced: toolbox']],
    ['/?country=KGZ&activity=toolbox', ['activity misplaced: toolbox']],
    ['/?activity=a/b', ['activity unreadable: a/b']],
    ['/?activity=one&activity=two', ['activity surplus: two']],
    ['/?year=2022,2024', ['year surplus: 2024']],
    ['/?year=9999,2024', ['year unreadable: 9999']],
    ['/?measure=themes&measure=people', ['measure surplus: people']],
    ['/?measure=money&measure=people', ['measure unreadable: money']],
    ['/?projection=globe&projection=equal-earth', ['projection surplus: equal-earth']],
    ['/?at=1,2,3&at=1,2,4&at=here', ['at surplus: 1,2,4', 'at unreadable: here']],
    ['/?lang=fr&lang=es', ['language surplus: es']],
    ['/?q=a&q=b', ['q surplus: b']],
    ['/?embed=banana', ['embed unreadable: banana']],
    ['/?embed=constructor', ['embed unreadable: constructor']],
    ['/?embed', ['embed unreadable: embed']],
    ['/?theme=policy&Embed&q', ['embed unreadable: embed']],
    ['/?embed=1&embed=0', ['embed surplus: 0']],
    ['/?appearance=dark', ['appearance misplaced: dark']],
    ['/table/?embed=0&appearance=light', ['appearance misplaced: light']],
    ['/?appearance=banana', ['appearance unreadable: banana']],
    ['/embed/?appearance=dark&appearance=light', ['appearance surplus: light']],
    ['/?theme=a!,a!&theme=a!', ['theme unreadable: a!']],
  ])('%s: %j', (address, reasons) => {
    expect(read(address).reasons).toEqual(reasons);
  });

  it('a search that is too long is cut, and says so', () => {
    const { canonical, reasons } = read(`/?q=${'x'.repeat(201)}`);
    expect(canonical).toBe(`/?q=${'x'.repeat(200)}`);
    expect(reasons).toEqual([`q unreadable: ${'x'.repeat(60)}`]);
  });
});
