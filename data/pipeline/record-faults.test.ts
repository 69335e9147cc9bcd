import { expect, test } from 'vitest';
import { problemsAfter } from './fixture-folder.ts';

const PANAMA = 'activities/judiciary-training-panama.yaml';
const ESTIMATES = 'activities/global-femicide-estimates.yaml';
const SESSION = 'activities/crime-commission-session-may-2023.yaml';
const BISHKEK = 'activities/one-window-centre-bishkek.yaml';
const UMBRELLA = 'activities/training-of-criminal-justice-professionals.yaml';
const AFGHANISTAN = 'activities/anti-trafficking-action-plan-afghanistan.yaml';
const MEXICO = 'activities/university-toolbox-mexico.yaml';

type Fault = [name: string, file: string, from: string | RegExp, to: string, message: RegExp];

const FAULTS: Fault[] = [
  ['no year', ESTIMATES, /years: .*/, 'years: []', /no year with basis stated-year/],
  [
    'descending years',
    ESTIMATES,
    /years: .*/,
    'years: [2023, 2022]',
    /year 2022 stands after 2023; allowed: years in ascending order/,
  ],
  [
    'year out of range',
    ESTIMATES,
    /years: .*/,
    'years: [1944, 2027]',
    /year 2027 is out of range; allowed: 1945 to 2026/,
  ],
  [
    'month of no year',
    SESSION,
    /years: .*/,
    'years: [2022, 2023]',
    /a month needs exactly one stated year/,
  ],
  ['month out of range', SESSION, 'month: 5', 'month: 13', /'month' is 13; allowed: at most 12/],
  [
    'missing parent',
    BISHKEK,
    /parent: .*/,
    'parent: training-of-criminal-justice-professional',
    /does not exist; did you mean 'training-of-criminal-justice-professionals'/,
  ],
  [
    'parent is no umbrella',
    BISHKEK,
    /parent: .*/,
    'parent: judiciary-training-panama',
    /parent 'judiciary-training-panama' is not an umbrella; allowed: /,
  ],
  [
    'own parent',
    BISHKEK,
    /parent: .*/,
    'parent: one-window-centre-bishkek',
    /the record is its own parent/,
  ],
  [
    'umbrella without parts',
    MEXICO,
    /parent: .*\n/,
    '',
    /spotlight-initiative-support.yaml:3:7 {2}an umbrella without parts/,
  ],
  [
    'country without location',
    PANAMA,
    'role: location',
    'role: partner',
    /scope country needs exactly one country; 0 with role location found/,
  ],
  [
    'too few countries',
    PANAMA,
    'scope: country',
    'scope: multi-country',
    /scope multi-country needs at least two countries; 1 with/,
  ],
  [
    'global with location',
    PANAMA,
    'scope: country',
    'scope: global',
    /scope global cannot have countries with role location/,
  ],
  [
    'member of no network',
    PANAMA,
    'role: location',
    'role: member',
    /role member belongs to scope regional, not country/,
  ],
  ['undetermined area', PANAMA, 'iso3: PAN', 'iso3: XAB', /XAB is an area of undetermined status/],
  [
    'place elsewhere',
    BISHKEK,
    /(?<=name: Bishkek\n {4}iso3: )KGZ/,
    'KEN',
    /place in KEN, which is not among the countries of this record; allowed: KGZ/,
  ],
  [
    'uncertain without note',
    AFGHANISTAN,
    / {4}note: >-\n(?: {6}.*\n)+/,
    '',
    /an uncertain link without the key 'note'/,
  ],
  [
    'uncertain yet counted',
    AFGHANISTAN,
    'partners:\n',
    'partners:\n  - id: gloact\n    role: programme-framework\n',
    /'gloact' is linked as uncertain but also stands under partners/,
  ],
];

test.each(FAULTS)('%s', (_, file, from, to, message) => {
  expect(problemsAfter([file, from, to]).join('\n')).toMatch(new RegExp(message, 'm'));
});

const CAPACITY = 'activities/judicial-capacity-workshops.yaml';

test('an umbrella may be part of another', () => {
  const parent = 'kind: umbrella\nparent: judicial-capacity-workshops';
  const edit = ['activities/spotlight-initiative-support.yaml', 'kind: umbrella', parent] as const;
  expect(problemsAfter(edit)).toEqual([]);
});

test('a cycle of umbrellas is named on each of them', () => {
  const slugs = ['judicial-capacity-workshops', 'training-of-criminal-justice-professionals'];
  const problems = problemsAfter(
    [UMBRELLA, /kind: umbrella\n(parent: .*\n)?/, `kind: umbrella\nparent: ${slugs[0]}\n`],
    [CAPACITY, /kind: umbrella\n(parent: .*\n)?/, `kind: umbrella\nparent: ${slugs[1]}\n`],
  );
  expect(problems.filter((line) => /leads back to this record/.test(line))).toHaveLength(2);
});
