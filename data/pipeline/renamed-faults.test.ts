import { expect, it } from 'vitest';
import { problemsAfter } from './fixture-folder.ts';

const after = (entries: string) => problemsAfter(['renamed.yaml', '[]', entries]);

it('takes former names of activities and terms', () => {
  const renamed = `- { kind: activity, from: haya, to: haya-joint-programme-state-of-palestine }
- { kind: theme, from: training, to: capacity }
- { kind: partner, from: spotlight-initiative, to: spotlight }`;
  expect(after(renamed)).toEqual([]);
});

it.each([
  [
    'a target that is not there',
    '- { kind: theme, from: training, to: capcity }',
    /renamed\.yaml:5:38 {2}theme 'capcity' is not there; did you mean 'capacity'/,
  ],
  [
    'a name in use',
    '- { kind: theme, from: policy, to: capacity }',
    /renamed\.yaml:5:24 {2}theme 'policy' is in use; only a former name may lead on/,
  ],
  [
    'a chain',
    `- { kind: theme, from: skills, to: training }
- { kind: theme, from: training, to: capacity }`,
    /renamed\.yaml:5:36 {2}theme 'training' is not there/,
  ],
  [
    'a name that leads to two',
    `- { kind: theme, from: training, to: capacity }
- { kind: theme, from: training, to: policy }`,
    /renamed\.yaml:6:24 {2}theme 'training' already leads somewhere; keep one/,
  ],
  [
    'a kind that no link has',
    '- { kind: scope, from: world, to: global }',
    /renamed\.yaml:5:11 {2}kind 'scope' is unknown/,
  ],
])('refuses %s', (_, entries, message) => {
  expect(after(entries)).toEqual([expect.stringMatching(message)]);
});
