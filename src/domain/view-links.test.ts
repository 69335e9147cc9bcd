import { describe, expect, it } from 'vitest';
import { formatView, parseView } from './view-url.ts';

function read(address: string) {
  const [path = '', query = ''] = address.split(/\?(.*)/s);
  const { view, ignored } = parseView(path, query);
  return {
    canonical: formatView(view),
    ignored: ignored.map(({ key, value }) => `${key}: ${value}`),
  };
}

describe('tolerated forms come to the canonical one without a word', () => {
  it.each([
    ['U01 no query', '/?', '/'],
    ['U01 separators', '/?&&&', '/'],
    ['U01 an empty pair', '/?=', '/'],
    [
      'U01 empty values',
      '/?theme=&year=&partner=&scope=&violence=&q=&country=&measure=&projection=&at=&lang=&embed=',
      '/',
    ],
    [
      'U01 blank values',
      '/?theme=%20&year=+&measure=%20&projection=+&at=%20&lang=+&country=%20&activity=%20',
      '/',
    ],
    ['U02 an unknown key', '/?colour=red&theme=capacity', '/?theme=capacity'],
    [
      'upper case',
      '/COUNTRY/kgz/?THEME=Capacity&Measure=THEMES',
      '/country/KGZ/?theme=capacity&measure=themes',
    ],
    ['escaped commas', '/?theme=capacity%2Cservices', '/?theme=capacity,services'],
    ['escaped commas in lower case', '/?at=74.5%2c41%2c3', '/?at=74.5,41,3'],
    [
      'U05 repeated keys of a list are united',
      '/?theme=services&theme=capacity',
      '/?theme=capacity,services',
    ],
    [
      'U05 a scalar that says the same again',
      '/?measure=themes&measure=Themes&q=a&q=+a&at=1,2,3&at=1.0,2,3&embed=1&embed=true&lang=fr&lang=FR',
      '/embed/fr/?q=a&measure=themes&at=1,2,3',
    ],
    ['a scalar whose first value is empty', '/?measure=&measure=themes', '/?measure=themes'],
    ['a year that says the same again', '/?year=2022,2022..2022&year=2022', '/?year=2022'],
    ['no embed', '/?embed=0&theme=capacity', '/?theme=capacity'],
    ['no embed in words', '/table/?embed=False', '/table/'],
    ['a value twice', '/?theme=capacity,capacity', '/?theme=capacity'],
    [
      'values in another order',
      '/?scope=global,country&theme=services,capacity',
      '/?theme=capacity,services&scope=country,global',
    ],
    [
      'keys in another order',
      '/?projection=globe&measure=themes&theme=capacity',
      '/?theme=capacity&measure=themes&projection=globe',
    ],
    [
      'plus for a blank',
      '/?q=women+judges&theme=capacity+services',
      '/?theme=capacity,services&q=women%20judges',
    ],
    [
      'blanks after commas',
      '/?theme=capacity,%20services&at=1,+2,+3',
      '/?theme=capacity,services&at=1,2,3',
    ],
    ['a real plus', '/?q=a%2Bb', '/?q=a%2Bb'],
    [
      'tracking parameters',
      '/?utm_source=mail&fbclid=x&gclid=y&mc_cid=z&theme=capacity&utm_medium=m',
      '/?theme=capacity',
    ],
    [
      'an ampersand that a mail escaped',
      '/?theme=capacity&amp;measure=themes',
      '/?theme=capacity&measure=themes',
    ],
    ['?country= where a path was meant', '/?country=KGZ', '/country/KGZ/'],
    ['two countries where a page was meant', '/?country=KGZ,EGY', '/compare/?country=KGZ,EGY'],
    ['two countries by repeated keys', '/?country=KGZ&country=EGY', '/compare/?country=KGZ,EGY'],
    [
      'the countries of a page in its order',
      '/compare/?country=kgz,EGY,pak,mex',
      '/compare/?country=KGZ,EGY,PAK,MEX',
    ],
    ['the country of the path once more', '/country/KGZ/?country=kgz', '/country/KGZ/'],
    [
      '?activity= where a path was meant',
      '/?activity=university-toolbox-mexico',
      '/activity/university-toolbox-mexico/',
    ],
    ['?lang= where a path was meant', '/country/KGZ/?lang=fr', '/fr/country/KGZ/'],
    ['English in the path', '/en/table/', '/table/'],
    ['?embed=1', '/?embed=1&appearance=Dark', '/embed/?appearance=dark'],
    [
      '?embed=1 with the rest',
      '/fr/country/KGZ/?theme=capacity&embed=1',
      '/embed/fr/country/KGZ/?theme=capacity',
    ],
    ['embed and language in the other order', '/fr/embed/country/KGZ/', '/embed/fr/country/KGZ/'],
    ['embed and language', '/embed/fr/country/KGZ/', '/embed/fr/country/KGZ/'],
    ['no slash at the end', '/country/KGZ', '/country/KGZ/'],
    ['too many slashes', '//table//', '/table/'],
    ['index.html', '/index.html', '/'],
    ['index.html of a page', '/fr/table/index.html', '/fr/table/'],
    ['an escaped path', '/country/%4BGZ/', '/country/KGZ/'],
    ['U13 a reversed range', '/?year=2024..2022', '/?year=2022..2024'],
    ['a range of one year', '/?year=2022..2022', '/?year=2022'],
    ['an open end', '/?year=2022..', '/?year=2022..'],
    ['an open beginning', '/?year=..2022', '/?year=..2022'],
    ['all that state a year', '/?year=..', '/?year=..'],
    ['all years and the undated are no filter', '/?year=..,undated', '/'],
    ['a range with the undated', '/?year=undated,2022..2024', '/?year=2022..2024,undated'],
    [
      'years and the undated by repeated keys',
      '/?year=2022..2024&year=UNDATED',
      '/?year=2022..2024,undated',
    ],
    ['the undated alone', '/?year=undated', '/?year=undated'],
    [
      'several countries are country, unclear is global',
      '/?scope=multi-country,unclear',
      '/?scope=country,global',
    ],
    ['defaults written out', '/?measure=activities&projection=equal-earth', '/'],
    ['a camera finer than a link', '/?at=74.504999,41.001,2.999', '/?at=74.5,41,3'],
    ['a camera of minus nothing', '/?at=-0.001,-0,1', '/?at=0,0,1'],
    ['U16 a search that looks like a pattern', '/?q=(a%2B)%2B$(((((', '/?q=(a%2B)%2B%24((((('],
    [
      'U17 a search with hidden characters',
      '/?q=a%E2%80%AEb%E2%80%8Bc%00d%20%20e',
      '/?q=abc%20d%20e',
    ],
    ['U17 a search in other signs for the same letters', '/?q=e%CC%81', '/?q=%C3%A9'],
    ['U17 a flood of marks', `/?q=a${'%CC%81'.repeat(50)}`, '/?q=%C3%A1%CC%81%CC%81'],
    ['a search that is no escape', '/?q=100%', '/?q=100%25'],
    [
      'U10 addresses where none is asked for',
      '/?return=//evil.example&data=javascript:alert(1)&next=https://evil.example',
      '/',
    ],
    ['U08 names of the prototype', '/?__proto__=1&constructor=2&toString=3&a.__proto__.z=1', '/'],
  ])('%s: %s', (_, address, canonical) => {
    expect(read(address)).toEqual({ canonical, ignored: [] });
    expect(Reflect.get({}, 'z')).toBeUndefined();
  });
});
