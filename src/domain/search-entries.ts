import type { ActivityText, ReferenceFile } from './dataset.ts';
import type { Dataset } from './derive.ts';
import { listAt } from './facet-index.ts';

export const SEARCH_KINDS = [
  'country',
  'activity',
  'partner',
  'instrument',
  'function',
  'doubt',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/**
 * Something that can be found. `id` is that of the kind: ISO 3166-1 alpha-3, slug, or key.
 * `names` are other words for it; `text` is what it says, in full. `count` says in how many counted
 * activities it stands; `null` where that would say nothing.
 */
export type SearchEntry = {
  kind: SearchKind;
  id: string;
  title: string;
  names: string;
  text: string;
  count: number | null;
};

/**
 * Everything in the dataset that has a name, by kind in the order of the dataset. Activities and
 * what the reference explains are left out while those files load (`null`).
 */
export function searchEntries(
  dataset: Dataset,
  texts: readonly ActivityText[] | null,
  reference: ReferenceFile | null,
): SearchEntry[] {
  return [
    ...countryEntries(dataset),
    ...activityEntries(dataset, texts ?? [], reference),
    ...partnerEntries(dataset, reference),
    ...(reference === null ? [] : referenceEntries(reference)),
  ];
}

/** Members, observers and every other area that the dataset names. */
function countryEntries({ file, naming, unfiltered }: Dataset): SearchEntry[] {
  return file.countries.flatMap(({ iso2, iso3, name, official, aliases, status }, at) => {
    const isState = status === 'member' || status === 'observer';
    if (!isState && naming.named[at] !== 1) return [];
    const others = new Set([official, iso2, iso3, ...aliases]);
    const names = [...others].filter((each) => each !== null && each !== name).join(' · ');
    const activities = unfiltered.values.activities[at] ?? 0;
    const isPartnerOnly = activities === 0 && naming.named[at] === 1;
    const count = isPartnerOnly ? null : activities;
    return [{ kind: 'country', id: iso3, title: name, names, text: '', count }];
  });
}

function activityEntries(
  { file }: Dataset,
  texts: readonly ActivityText[],
  reference: ReferenceFile | null,
): SearchEntry[] {
  const symbols = new Map(reference?.instruments.map(({ key, symbol }) => [key, symbol]));
  const { key: keys, countries, partners } = file.records;
  return texts.map(({ title, short, summary, places, instruments }, row) => {
    const names = [
      short,
      keys[row],
      ...listAt(countries, row).map((at) => file.countries[at]?.name),
      ...listAt(partners, row).map((at) => file.partners[at]?.short ?? file.partners[at]?.name),
      ...places.map(({ name }) => name),
      ...instruments.map((key) => symbols.get(key)),
    ];
    return {
      kind: 'activity',
      id: file.records.slug[row] ?? '',
      title,
      names: names.filter((each) => each !== null && each !== undefined).join(' · '),
      text: summary,
      count: null,
    };
  });
}

function partnerEntries(
  { file, unfiltered }: Dataset,
  reference: ReferenceFile | null,
): SearchEntry[] {
  const aliases = new Map(reference?.aliases.map(({ id, names }) => [id, names]));
  const programmes = new Map(reference?.programmes.map((each) => [each.id, each]));
  return file.partners.map(({ id, name, short }, at) => ({
    kind: 'partner',
    id,
    title: name,
    names: [short, ...(aliases.get(id) ?? [])].filter((each) => each !== null).join(' · '),
    text: programmes.get(id)?.summary ?? '',
    count: unfiltered.counts.partner[at] ?? 0,
  }));
}

function referenceEntries(reference: ReferenceFile): SearchEntry[] {
  return [
    ...reference.instruments.map(({ key, symbol, title, annex, body, aliases }): SearchEntry => {
      const names = [symbol, ...aliases, annex].filter((each) => each !== null).join(' · ');
      return { kind: 'instrument', id: key, title, names, text: body, count: null };
    }),
    ...reference.standingFunctions.map(({ key, title, summary }): SearchEntry => {
      return { kind: 'function', id: key, title, names: key, text: summary, count: null };
    }),
    ...reference.flags.map(({ key, title, sourceSays, elsewhere, handling }): SearchEntry => {
      const text = [sourceSays, elsewhere, handling].join(' ');
      return { kind: 'doubt', id: key, title, names: key, text, count: null };
    }),
  ];
}
