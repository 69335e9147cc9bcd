import type { Desk } from './draft.ts';
import { attributeOf, childrenOf, type IatiElement, narrativesOf } from './iati-element.ts';

/** What is read of each element that an activity is made of; whatever else it has is accounted for. */
const READ = new Map<string, readonly string[]>([
  ['iati-identifier', []],
  ['reporting-org', ['ref', 'type']],
  ['participating-org', ['ref', 'type', 'role']],
  ['title', ['xml:lang']],
  ['description', ['xml:lang', 'type']],
  ['activity-status', ['code']],
  ['activity-date', ['type', 'iso-date']],
  ['activity-scope', ['code']],
  ['recipient-country', ['code']],
  ['recipient-region', ['code', 'vocabulary']],
  ['sector', ['code', 'vocabulary', 'percentage']],
  ['tag', ['code', 'vocabulary', 'percentage']],
  ['related-activity', ['ref', 'type']],
]);
/** Attributes of iati-activity that are read or that only describe the file. */
const READ_OF_ACTIVITY = ['xml:lang', 'last-updated-datetime', 'version'];
/** Their code says it; their words are at most a second way to say it. */
const BY_CODE = new Set(['activity-status', 'activity-scope', 'related-activity']);
const TRANSLATED = new Set(['title', 'description']);

function* unread({ attributes }: IatiElement, read: readonly string[], name: string) {
  for (const attribute of Object.keys(attributes)) {
    if (!read.includes(attribute)) yield `${name}@${attribute}`;
  }
}

/** Words that stand beside what is read of an element. */
function* unreadWords(element: IatiElement) {
  const { name } = element;
  const words = narrativesOf(element).length;
  if (TRANSLATED.has(name) || words === 0) return;
  const hasDate = name === 'activity-date' && attributeOf(element, 'iso-date') !== '';
  const hasCode = name === 'recipient-country' && attributeOf(element, 'code') !== '';
  if (BY_CODE.has(name) || hasDate || hasCode) yield `${name} (its words)`;
  else if (words > 1) yield `${name} (its words in other languages)`;
}

function* unreadIn(activity: IatiElement) {
  yield* unread(activity, READ_OF_ACTIVITY, '');
  for (const element of activity.children) {
    yield* unread(element, READ.get(element.name) ?? [], `${element.name}/`);
    yield* unreadWords(element);
    const isTranslated = TRANSLATED.has(element.name);
    for (const narrative of childrenOf(element, 'narrative')) {
      yield* unread(narrative, isTranslated ? ['xml:lang'] : [], `${element.name}/narrative/`);
    }
  }
  for (const related of childrenOf(activity, 'related-activity')) {
    const isFamily = ['1', '2'].includes(attributeOf(related, 'type'));
    if (!isFamily) yield 'related-activity (neither parent nor child)';
  }
}

/** Counts every attribute and word of an activity that its record has no place for. */
export function noteUncarried(activity: IatiElement, desk: Desk): void {
  const times = new Map<string, number>();
  for (const field of unreadIn(activity)) times.set(field, (times.get(field) ?? 0) + 1);
  for (const [field, count] of times) desk.notes.drop(field, count);
}
