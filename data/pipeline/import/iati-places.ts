import { LONGEST_TEXT } from '../sources/longest-text.ts';
import type { Desk, Draft } from './draft.ts';
import { attributeOf, childrenOf, type IatiElement, wordsOf } from './iati-element.ts';
import type { Spot } from './notes.ts';
import { makeHundred, noteShares } from './shares.ts';

/** "Developing countries, unspecified" of the DAC list: no region, and how IATI says worldwide. */
const WORLDWIDE = '998';

function countryOf(element: IatiElement, desk: Desk, spot: Spot): string | null {
  const at = { ...spot, line: element.line };
  const code = attributeOf(element, 'code');
  const name = wordsOf(element);
  const byCode = code === '' ? null : desk.countries.forCode(code);
  if (byCode !== null) {
    if (desk.countries.isUnusual(code)) {
      desk.notes.add('recipient-country', `code '${code}' read as ${byCode}`, at);
    }
    return byCode;
  }
  const byName = name === '' ? null : desk.countries.forName(name);
  const what = code === '' ? 'no code' : `code '${code.slice(0, 20)}' is no country`;
  const fate = byName === null ? 'left out' : `read as ${byName} by its name`;
  desk.notes.add('recipient-country', `${what}; ${fate}`, at);
  return byName;
}

function countriesOf(activity: IatiElement, desk: Desk, spot: Spot): string[] {
  const found = new Set<string>();
  for (const element of childrenOf(activity, 'recipient-country')) {
    const iso3 = countryOf(element, desk, spot);
    if (iso3 === null) continue;
    if (found.has(iso3)) {
      const at = { ...spot, line: element.line };
      desk.notes.add('recipient-country', 'a country stands twice; kept once', at);
    }
    found.add(iso3);
  }
  return [...found].toSorted();
}

function regionsOf(activity: IatiElement, desk: Desk, spot: Spot): Draft['regions'] {
  const regions = new Map<string, Draft['regions'][number]>();
  for (const element of childrenOf(activity, 'recipient-region')) {
    const code = attributeOf(element, 'code');
    const at = { ...spot, line: element.line };
    const name = desk.cleaner.text('recipient-region', wordsOf(element), 300, at);
    if (code === '' && name === '') {
      desk.notes.add('recipient-region', 'neither code nor name; left out', at);
      continue;
    }
    const vocabulary = (attributeOf(element, 'vocabulary') || '1').slice(0, 20);
    if (code.length > LONGEST_TEXT.code)
      desk.notes.add('recipient-region', 'a code too long; cut', at);
    const region = {
      vocabulary,
      code: code.slice(0, LONGEST_TEXT.code),
      ...(name === '' ? {} : { name }),
    };
    regions.set(`${vocabulary} ${code} ${code === '' ? name : ''}`, region);
  }
  return [...regions.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** The scope by what is named; the stated scope decides only where no country is. */
function scopeFor(countries: number, regions: Draft['regions'], stated: string): Draft['scope'] {
  if (countries > 0) return countries === 1 ? 'country' : 'multi-country';
  const isWorldwide = regions.some(
    ({ vocabulary, code }) => vocabulary === '1' && code === WORLDWIDE,
  );
  if (stated === '1') return 'global';
  if (regions.length > (isWorldwide ? 1 : 0) || stated === '2') return 'regional';
  return isWorldwide ? 'global' : 'unclear';
}

/**
 * Countries and the regions of one vocabulary divide the money, and another vocabulary does so anew;
 * some publishers divide it among all of them, as the example of the standard does.
 */
function notePlaceShares(activity: IatiElement, desk: Desk, spot: Spot): void {
  const countries = childrenOf(activity, 'recipient-country');
  const regions = childrenOf(activity, 'recipient-region');
  const vocabularyOf = (region: IatiElement) => attributeOf(region, 'vocabulary') || '1';
  const vocabularies = new Set(regions.map(vocabularyOf));
  if (vocabularies.size === 0) noteShares('countries', countries, desk, spot);
  if (vocabularies.size > 1 && makeHundred([...countries, ...regions])) return;
  for (const vocabulary of vocabularies) {
    const divided = regions.filter((region) => vocabularyOf(region) === vocabulary);
    noteShares('countries and regions', [...countries, ...divided], desk, spot);
  }
}

type Place = Pick<Draft, 'scope' | 'countries' | 'regions'>;

/**
 * Where an activity is for: what it says itself. Countries of its transactions say where money
 * went and are not taken for its own.
 */
export function placeFor(activity: IatiElement, desk: Desk, spot: Spot): Place {
  const countries = countriesOf(activity, desk, spot);
  const regions = regionsOf(activity, desk, spot);
  const stated = childrenOf(activity, 'activity-scope')[0];
  notePlaceShares(activity, desk, spot);
  return {
    scope: scopeFor(countries.length, regions, stated ? attributeOf(stated, 'code') : ''),
    countries: countries.map((iso3) => ({ iso3, role: 'location' })),
    regions,
  };
}
