import { LONGEST_TEXT } from '../sources/longest-text.ts';
import { oneParagraph, ownCopy } from './clean-text.ts';
import { type Desk, type Draft, emptyDraft } from './draft.ts';
import { attributeOf, childrenOf, type IatiElement, wordsOf } from './iati-element.ts';
import { partnersFor } from './iati-organisations.ts';
import { placeFor } from './iati-places.ts';
import { sectorsFor } from './iati-sectors.ts';
import { timeFor } from './iati-time.ts';
import { noteUncarried } from './iati-uncarried.ts';
import { wordsFor } from './iati-words.ts';
import type { Spot } from './notes.ts';
import { digestOf } from './slug-for.ts';

const STATUSES = new Map<string, Draft['status']>([
  ['2', 'ongoing'],
  ['3', 'ongoing'],
  ['4', 'reported-done'],
]);
const UNTAKEN_STATUSES = new Map([
  ['1', 'pipeline'],
  ['5', 'cancelled'],
  ['6', 'suspended'],
]);

/** An activity without an identifier is known by what it says, so that it stays the same record. */
export function keyFor(activity: IatiElement): string {
  const stated = childrenOf(activity, 'iati-identifier')
    .map((element) => oneParagraph(element.text))
    .find((text) => text !== '');
  if (stated !== undefined && stated.length <= LONGEST_TEXT.key) return ownCopy(stated);
  const said = (element: IatiElement): unknown => [
    element.name,
    Object.entries(element.attributes).toSorted(),
    element.text.trim(),
    element.children.map(said),
  ];
  return `no-identifier-${digestOf(stated ?? JSON.stringify(said(activity)), 12)}`;
}

function statusFor(activity: IatiElement, desk: Desk, spot: Spot): Draft['status'] {
  const element = childrenOf(activity, 'activity-status')[0];
  const code = element === undefined ? '' : attributeOf(element, 'code');
  const status = STATUSES.get(code);
  if (status !== undefined) return status;
  const name = UNTAKEN_STATUSES.get(code) ?? (code === '' ? 'none' : 'unknown');
  desk.notes.add('activity-status', `${name}; the record has no status`, spot);
  return null;
}

function relatedKeys(activity: IatiElement, type: string): string[] {
  return childrenOf(activity, 'related-activity')
    .filter((element) => attributeOf(element, 'type') === type)
    .map((element) => ownCopy(attributeOf(element, 'ref')))
    .filter((ref) => ref !== '');
}

/** One activity as a draft; pure but for the notes it leaves. */
export function activityDraft(activity: IatiElement, desk: Desk): Draft {
  const key = keyFor(activity);
  const spot = { line: activity.line, key };
  const identifiers = childrenOf(activity, 'iati-identifier');
  if (!identifiers.some((element) => wordsOf(element) === key)) {
    desk.notes.add('iati-identifier', 'none that can be kept; a key is made of the content', spot);
  }
  noteUncarried(activity, desk);
  const updated = ownCopy(
    oneParagraph(attributeOf(activity, 'last-updated-datetime')).slice(0, 40),
  );
  return {
    ...emptyDraft(key, activity.line),
    parents: relatedKeys(activity, '1'),
    children: relatedKeys(activity, '2'),
    ...wordsFor(activity, desk, spot),
    ...placeFor(activity, desk, spot),
    time: timeFor(activity, desk, spot),
    status: statusFor(activity, desk, spot),
    ...partnersFor(activity, desk, spot),
    ...sectorsFor(activity, desk, spot),
    ...(updated === '' ? {} : { updated }),
  };
}
