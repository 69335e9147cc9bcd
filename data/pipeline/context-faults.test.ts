import { expect, test } from 'vitest';
import { problemsAfter } from './fixture-folder.ts';

type Fault = [name: string, from: string | RegExp, to: string, message: RegExp];

const FAULTS: Fault[] = [
  [
    'a page that nobody named',
    'source: databoks',
    'source: memory',
    /'memory' is not under quotedBy; allowed: databoks, femicide-watch/,
  ],
  [
    'half an interval',
    'low: 19300, high: 25800',
    'low: 19300',
    /one end of the interval is missing/,
  ],
  [
    'a value outside of its interval',
    'low: 19300, high: 25800',
    'low: 23000, high: 25800',
    /22600 is outside of its interval 23000 to 25800/,
  ],
  [
    'a region twice',
    'region: asia',
    'region: africa',
    /2 entries for 'africa'; allowed: exactly one/,
  ],
  [
    'a rate missing',
    '      rate: { value: 0.7, source: femicide-watch }\n',
    '',
    /no rate for 'asia'; an edition known in part stays out/,
  ],
  [
    'a sum that is none',
    'value: 21700',
    'value: 12700',
    /the regions add up to 42100, the world has 51100/,
  ],
  [
    'published too early',
    "published: '2024-11'",
    "published: '2023-11'",
    /published 2023-11, before the year 2023 was over/,
  ],
  ['a country', 'region: oceania', 'region: kenya', /region 'kenya' is unknown/],
];

test.each(FAULTS)('%s', (_, from, to, message) => {
  const problems = problemsAfter(['context.yaml', from, to]);
  expect(problems.join('\n')).toMatch(message);
  expect(problems[0]).toMatch(/^data\/context\.yaml:\d+:\d+ {2}/);
});
