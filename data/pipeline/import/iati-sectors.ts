import { LONGEST_TEXT } from '../sources/longest-text.ts';
import type { Desk, Draft } from './draft.ts';
import { attributeOf, childrenOf, type IatiElement, wordsOf } from './iati-element.ts';
import type { Spot } from './notes.ts';
import { noteShares, percentageOf } from './shares.ts';

/** Names that versions 1.0x write in place of the codes of SectorVocabulary. */
const VOCABULARIES = new Map([
  ['', '1'],
  ['DAC', '1'],
  ['DAC-3', '2'],
  ['COFOG', '3'],
  ['NACE', '4'],
  ['NTEE', '5'],
  ['RO', '99'],
  ['RO2', '98'],
]);

type Sector = Draft['sectors'][number];

/** Without one it is the list of the DAC, as if that were named. */
function vocabularyOf(element: IatiElement): string {
  const written = attributeOf(element, 'vocabulary');
  return VOCABULARIES.get(written.toUpperCase()) ?? written;
}

function sectorOf(element: IatiElement, desk: Desk, at: Spot): Sector | null {
  const code = attributeOf(element, 'code');
  const name = desk.cleaner.text(element.name, wordsOf(element), 300, at);
  if (code === '' && name === '') {
    desk.notes.add(element.name, 'neither code nor name; left out', at);
    return null;
  }
  const percentage = percentageOf(element);
  if (code.length > LONGEST_TEXT.code) desk.notes.add(element.name, 'a code too long; cut', at);
  return {
    vocabulary: vocabularyOf(element).slice(0, 20),
    code: code.slice(0, LONGEST_TEXT.code),
    ...(name === '' ? {} : { name }),
    ...(percentage === null ? {} : { percentage }),
  };
}

/** Each vocabulary divides the money of an activity anew. */
function noteSectorShares(elements: IatiElement[], desk: Desk, spot: Spot): void {
  const groups = new Map<string, IatiElement[]>();
  for (const element of elements) {
    const vocabulary = vocabularyOf(element);
    groups.set(vocabulary, [...(groups.get(vocabulary) ?? []), element]);
  }
  for (const group of groups.values()) noteShares('sectors', group, desk, spot);
}

/** Tags by which our own export names the terms of our lists, such as `themes:capacity`. */
const OWN_TAGS = {
  theme: 'themes:',
  violence: 'violence:',
  targetGroup: 'target-groups:',
  assistance: 'assistance:',
} as const;

function ownTerms(tags: readonly Sector[], list: keyof typeof OWN_TAGS, desk: Desk): string[] {
  const prefix = OWN_TAGS[list];
  const allowed = desk.refs[list].ids ?? [];
  return tags.flatMap(({ vocabulary, code }) => {
    const id = code.slice(prefix.length);
    return vocabulary === '99' && code.startsWith(prefix) && allowed.includes(id) ? [id] : [];
  });
}

type Subjects = 'themes' | 'violence' | 'targetGroups' | 'assistance';
type Sectors = Pick<Draft, 'sectors' | 'tags' | Subjects>;

/**
 * Sectors and tags as stated, and what our own tags say in our lists. Purpose 15180 of the DAC,
 * "Ending violence against women and girls", names no form of violence; no other code says that
 * violence is what an activity is about.
 */
export function sectorsFor(activity: IatiElement, desk: Desk, spot: Spot): Sectors {
  const read = (name: string) =>
    childrenOf(activity, name).flatMap((element) => {
      const sector = sectorOf(element, desk, { ...spot, line: element.line });
      return sector === null ? [] : [sector];
    });
  noteSectorShares(childrenOf(activity, 'sector'), desk, spot);
  const sectors = read('sector');
  if (sectors.length === 0) desk.notes.add('sector', 'none stated', spot);
  const isAboutViolence = sectors.some(
    ({ vocabulary, code }) => vocabulary === '1' && code === '15180',
  );
  const tags = read('tag');
  const violence = [
    ...ownTerms(tags, 'violence', desk),
    ...(isAboutViolence ? ['gbv-unspecified'] : []),
  ];
  return {
    sectors,
    tags,
    themes: ownTerms(tags, 'theme', desk),
    violence: [...new Set(violence)],
    targetGroups: ownTerms(tags, 'targetGroup', desk),
    assistance: ownTerms(tags, 'assistance', desk),
  };
}
