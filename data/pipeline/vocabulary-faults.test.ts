import { expect, test } from 'vitest';
import { problemsAfter } from './fixture-folder.ts';

type Fault = [name: string, file: string, from: string | RegExp, to: string, message: RegExp];

const FAULTS: Fault[] = [
  [
    'programme taken',
    'vocabularies/partners.yaml',
    'id: eu\n',
    'id: haya\n',
    /programmes.yaml:\d+:7 {2}id 'haya' is also in vocabularies\/partners.yaml/,
  ],
  [
    'malformed id',
    'vocabularies/violence.yaml',
    'id: crsv',
    'id: CRSV',
    /'CRSV' is malformed; allowed: lowercase letters/,
  ],
  ['id twice', 'vocabularies/violence.yaml', 'id: crsv', 'id: femicide', /'femicide' stands twice/],
  [
    'flag gone',
    'flags.yaml',
    'key: F02',
    'key: F92',
    /flag 'F02' is not in flags.yaml; did you mean/,
  ],
  [
    'member missing',
    'countries.yaml',
    'status: member',
    'status: area',
    /countries.yaml:\d+:1 {2}192 entries with status member; allowed: exactly 193/,
  ],
  ['code taken', 'countries.yaml', 'iso2: AF', 'iso2: AW', /iso2 'AW' is already that of ABW/],
  [
    'number without quotes',
    'countries.yaml',
    "m49: '004'",
    'm49: 004',
    /'m49' is 4; it must be text, so put it in quotes/,
  ],
  [
    'unknown fill',
    'countries.yaml',
    'fillFrom: CHN',
    'fillFrom: CHX',
    /fillFrom 'CHX' is not in this file/,
  ],
  [
    'name taken',
    'countries.yaml',
    'aliases: [Åland]',
    'aliases: [Aruba]',
    /'Aruba' is already a name of ABW/,
  ],
  [
    'out of order',
    'countries.yaml',
    'iso3: ABW',
    'iso3: AFH',
    /AFG stands after AFH; sort by iso3/,
  ],
];

test.each(FAULTS)('%s', (_, file, from, to, message) => {
  expect(problemsAfter([file, from, to]).join('\n')).toMatch(new RegExp(message, 'm'));
});
