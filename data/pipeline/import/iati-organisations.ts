import type { Desk, Draft } from './draft.ts';
import { attributeOf, childrenOf, type IatiElement, wordsOf } from './iati-element.ts';
import type { Spot } from './notes.ts';

const ROLES = new Map([
  ['1', 'funding'],
  ['2', 'accountable'],
  ['3', 'extending'],
  ['4', 'implementing'],
]);

/** Versions 1.0x write the role as a word. */
function roleOf(element: IatiElement, desk: Desk, at: Spot): string {
  const written = attributeOf(element, 'role').toLowerCase();
  const role = ROLES.get(written) ?? [...ROLES.values()].find((each) => each === written);
  if (role !== undefined) return role;
  const what = written === '' ? 'no role' : `role '${written.slice(0, 20)}' is unknown`;
  desk.notes.add('participating-org', `${what}; kept as not stated`, at);
  return 'role-not-stated';
}

function partnerOf(element: IatiElement, role: string, desk: Desk, at: Spot) {
  const name = desk.cleaner.text(element.name, wordsOf(element), 300, at);
  const ref = attributeOf(element, 'ref');
  const id = desk.organisations.idFor({ ref, name, type: attributeOf(element, 'type') });
  if (id === null) desk.notes.add(element.name, 'neither identifier nor name; left out', at);
  return id === null ? [] : [{ id, role }];
}

type Partners = Pick<Draft, 'actors' | 'partners'>;

/** Who reports the activity and who takes part; `actors` are those that implement. */
export function partnersFor(activity: IatiElement, desk: Desk, spot: Spot): Partners {
  const at = (element: IatiElement) => ({ ...spot, line: element.line });
  const found = [
    ...childrenOf(activity, 'reporting-org').flatMap((element) =>
      partnerOf(element, 'reporting', desk, at(element)),
    ),
    ...childrenOf(activity, 'participating-org').flatMap((element) =>
      partnerOf(element, roleOf(element, desk, at(element)), desk, at(element)),
    ),
  ];
  const partners = [...new Map(found.map((each) => [`${each.id} ${each.role}`, each])).values()];
  const actors = partners.filter(({ role }) => role === 'implementing').map(({ id }) => id);
  return { actors, partners };
}
