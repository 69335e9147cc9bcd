import { afterEach, beforeEach, expect, test } from 'vitest';
import { copiedStretches, namesByFirstWord, wordsFor, wordsWithoutNames } from './copy-check.ts';
import { FixtureFolder } from './fixture-folder.ts';

let folder: FixtureFolder;
beforeEach(() => {
  folder = new FixtureFolder();
});
afterEach(() => folder.remove());

test('words are folded: case, punctuation, apostrophes, hyphens', () => {
  expect(wordsFor('The “Women’s” law-making, 2022.')).toEqual([
    'the',
    'womens',
    'law',
    'making',
    '2022',
  ]);
});

test('a name leaves a break, the longest name first', () => {
  const names = namesByFirstWord(['UN', 'UN Women', 'Viet Nam']);
  expect(wordsWithoutNames('With UN Women in Viet Nam now', names)).toEqual([
    'with',
    '',
    'in',
    '',
    'now',
  ]);
});

test('seven words in a row are a copy, six are not, and a longer run is named whole', () => {
  const known = new Set(['a b c d e f g', 'b c d e f g h']);
  expect(copiedStretches(wordsFor('a b c d e f x'), known)).toEqual([]);
  expect(copiedStretches(wordsFor('x a b c d e f g h y'), known)).toEqual(['a b c d e f g h']);
});

const FILE = 'activities/judiciary-training-panama.yaml';
const COPIED = 'many kind people wrote a very long guide';

test('a copied text is a problem at its position, under typography of any kind', () => {
  folder.edit(
    FILE,
    /note: >-\n/,
    'note: >-\n    Here MANY “kind” people wrote a very-long guide.\n',
  );
  const [problem, ...others] = folder.check(`In Panama ${COPIED} for all.\nAnother line.`);
  expect(others).toEqual([]);
  const line =
    folder
      .read(FILE)
      .split('\n')
      .findIndex((text) => text.includes('note: >-')) + 1;
  expect(problem).toBe(
    `data/${FILE}:${line}:9  copied from the source: '${COPIED}'; allowed: fewer than 7 words in a row`,
  );
});

test('official titles and names are no copy', () => {
  const title = 'Declaration on the Elimination of Violence against Women';
  expect(folder.check(`A text about ${title} and more`)).toEqual([]);
});
