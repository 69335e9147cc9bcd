import type { Draft } from './draft.ts';
import { ImportFault } from './import-fault.ts';
import type { Notes } from './notes.ts';
import { joinTimes } from './table-time.ts';

/** Each further row is compared with all that is listed already. */
const MOST_LISTED = 1000;

function uniqueBy<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function refuseEndless({ partners, sectors }: Draft, line: number): void {
  if (partners.length <= MOST_LISTED && sectors.length <= MOST_LISTED) return;
  throw new ImportFault(`more than ${MOST_LISTED} organisations or sectors under one key`, line);
}

/** A record of which one more row speaks: lists grow, words stay. */
export function joinRows(one: Draft, other: Draft, notes: Notes): Draft {
  refuseEndless(one, other.line);
  const spot = { line: other.line, key: other.key };
  if (one.title !== other.title) {
    notes.add('title', 'another title under the same key; the first is kept', spot);
  }
  if (one.summary !== '' && other.summary !== '' && one.summary !== other.summary) {
    notes.add('summary', 'another text under the same key; the first is kept', spot);
  }
  return withScope({
    ...one,
    scope: one.scope === other.scope ? one.scope : 'unclear',
    summary: one.summary || other.summary,
    countries: uniqueBy([...one.countries, ...other.countries]).toSorted((a, b) =>
      a.iso3 < b.iso3 ? -1 : Number(a.iso3 > b.iso3),
    ),
    regions: uniqueBy([...one.regions, ...other.regions]),
    time: joinTimes(one.time, other.time),
    status: one.status ?? other.status,
    actors: uniqueBy([...one.actors, ...other.actors]),
    partners: uniqueBy([...one.partners, ...other.partners]),
    programmes: uniqueBy([...one.programmes, ...other.programmes]),
    quantities: uniqueBy([...one.quantities, ...other.quantities]),
    themes: uniqueBy([...one.themes, ...other.themes]),
    violence: uniqueBy([...one.violence, ...other.violence]),
    targetGroups: uniqueBy([...one.targetGroups, ...other.targetGroups]),
    assistance: uniqueBy([...one.assistance, ...other.assistance]),
    sectors: uniqueBy([...one.sectors, ...other.sectors]),
  });
}

/** The scope that the countries and regions of a row give, where the table states none. */
export function withScope(draft: Draft): Draft {
  const { regions, scope } = draft;
  if (scope === 'regional' || scope === 'global') return draft;
  const countries = draft.countries.filter(({ role }) => role !== 'partner');
  if (countries.length > 0) {
    return { ...draft, scope: countries.length === 1 ? 'country' : 'multi-country' };
  }
  return { ...draft, scope: regions.length > 0 ? 'regional' : 'unclear' };
}
