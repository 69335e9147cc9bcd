import { expect, test } from 'vitest';
import { problemsAfter } from './fixture-folder.ts';

const PANAMA = 'activities/judiciary-training-panama.yaml';
const BISHKEK = 'activities/one-window-centre-bishkek.yaml';

type Fault = [name: string, file: string, from: string | RegExp, to: string, message: RegExp];

const FAULTS: Fault[] = [
  [
    'unknown key',
    PANAMA,
    'themes:',
    'thems:',
    /^.*:\d+:1 {2}the key 'thems' is unknown here; did you mean 'themes'\? Allowed: slug, key/,
  ],
  [
    'wrong type',
    PANAMA,
    'paragraph: 15',
    'paragraph: "15"',
    /'paragraph' is text; it must be a whole number/,
  ],
  [
    'number for text',
    PANAMA,
    /title: .*/,
    'title: 2022',
    /'title' is 2022; it must be text, so put it in quotes/,
  ],
  [
    'empty value',
    PANAMA,
    /flags: .*/,
    'flags:',
    /'flags' is empty; allowed: keys of flags, \[\] when none/,
  ],
  [
    'empty list',
    PANAMA,
    'themes: [capacity]',
    'themes: []',
    /'themes' is empty; allowed: at least 1 entries/,
  ],
  [
    'unknown choice',
    PANAMA,
    'scope: country',
    'scope: contry',
    /scope 'contry' is unknown; did you mean 'country'\?/,
  ],
  [
    'paragraph too high',
    PANAMA,
    'paragraph: 15',
    'paragraph: 48',
    /the source has no paragraph 48; allowed: 1 to 47/,
  ],
  [
    'unknown source',
    PANAMA,
    'id: inventory-page',
    'id: inventory-pag',
    /source 'inventory-pag' is not in sources.yaml; did you mean 'inventory-page'/,
  ],
  [
    'twice in a list',
    PANAMA,
    /flags: \[F01/,
    'flags: [F01, F01',
    /:14 {2}'F01' stands twice in the same list, first on line \d+; keep it once/,
  ],
  [
    'country twice',
    PANAMA,
    '    role: location\n',
    '    role: location\n  - iso3: PAN\n    role: partner\n',
    /'PAN' stands twice in the same list/,
  ],
  [
    'private address',
    BISHKEK,
    'https://24.kg/english/286325',
    'https://me:pw@24.kg/x',
    /the address contains a user name or password; allowed: /,
  ],
  [
    'bidirectional control',
    PANAMA,
    /title: /,
    'title: \u202E',
    /:4:8 {2}the text contains the invisible or control character U\+202E/,
  ],
  [
    'leading blank',
    PANAMA,
    /title: .*/,
    'title: " Training"',
    /the text starts or ends with a blank/,
  ],
  [
    'line break at the end',
    PANAMA,
    'summary: >-',
    'summary: >',
    /the text ends with a line break; write >- instead/,
  ],
  [
    'one sentence',
    PANAMA,
    /summary: >-\n(?: {2}.*\n)+/,
    'summary: UNODC trained judges.\n',
    /the summary has 1 sentence; allowed: 2 to 5/,
  ],
];

test.each(FAULTS)('%s', (_, file, from, to, message) => {
  expect(problemsAfter([file, from, to]).join('\n')).toMatch(new RegExp(message, 'm'));
});
