// Records with everything that makes counting hard, close together: umbrellas in umbrellas and in
// circles, countries that are only partners or members, no year, no country, no partner, people.

import type { Dataset } from '../../data/pipeline/dataset.ts';
import type { Organisation, SourceRecord } from '../../data/pipeline/sources/source-record.ts';
import { COUNTRY_ROLES, type RecordKind, SCOPES } from '../../src/domain/vocabulary.ts';
import { randomFrom } from './synthetic-set.ts';

const COUNTRIES = 40;
const UMBRELLA_EVERY = 6;

/** As a source has them: sorted by key, each key once. */
export function awkwardRecords(
  count: number,
  dataset: Dataset,
  organisations: readonly Organisation[],
): SourceRecord[] {
  const random = randomFrom(11);
  const below = (most: number) => Math.floor(random() * most);
  const some = <T>(list: readonly T[], most: number): T[] => {
    return [
      ...new Set(Array.from({ length: below(most + 1) }, () => list[below(list.length)])),
    ].flatMap((each) => each ?? []);
  };
  const idsOf = (terms: readonly { id: string }[]) => terms.map(({ id }) => id);
  const slugOf = (number: number) => `awkward-${String(number).padStart(6, '0')}`;
  const partners = [...idsOf(dataset.partners), ...idsOf(organisations)];
  const countries = dataset.countries.slice(0, COUNTRIES).map(({ iso3 }) => iso3);
  const isUmbrella = (number: number) => number % UMBRELLA_EVERY === 0;
  return Array.from({ length: count }, (_, number) => {
    const kind: RecordKind = isUmbrella(number) ? 'umbrella' : 'activity';
    const parent = UMBRELLA_EVERY * below(count / UMBRELLA_EVERY);
    const circle = { 0: number + UMBRELLA_EVERY, [UMBRELLA_EVERY]: number - UMBRELLA_EVERY }[
      number % 60
    ];
    const years = [...new Set(Array.from({ length: below(4) }, () => 2005 + below(20)))].sort();
    const quantity = { unit: 'person', countsAs: 'participants' } as const;
    return {
      key: slugOf(number).toUpperCase(),
      slug: slugOf(number),
      source: { id: 'awkward' },
      kind,
      ...((random() < 0.4 || circle) && parent !== number && { parent: slugOf(circle ?? parent) }),
      title: `Made-up record ${number}`,
      summary: '',
      scope: SCOPES[below(SCOPES.length)] ?? 'country',
      countries: some(countries, 4).map((iso3) => {
        // The last ten are never a place: they are named only indirectly.
        const isPlace = countries.indexOf(iso3) < COUNTRIES - 10 && random() < 0.8;
        return { iso3, role: isPlace ? 'location' : (COUNTRY_ROLES[1 + below(2)] ?? 'partner') };
      }),
      regions: [],
      time: { basis: years.length === 0 ? 'not-stated' : 'stated-year', years },
      status: null,
      actors: [],
      partners: some(partners, 4).map((id) => ({ id, role: 'implementing' })),
      programmes: some(idsOf(dataset.programmes), 1).map((id) => ({ id, link: 'stated' })),
      themes: some(idsOf(dataset.themes), 3),
      violence: some(idsOf(dataset.violence), 2),
      targetGroups: some(idsOf(dataset.targetGroups), 2),
      assistance: some(idsOf(dataset.assistance), 2),
      quantities: some([10, 20, 300], 2).map((value) => ({ ...quantity, value })),
      sectors: [],
      tags: [],
    };
  });
}
