import type { IndexFile } from './dataset.ts';
import { type RenamedIds, renamedIdsFor, withPresentIds } from './renamed-ids.ts';
import {
  type Ignored,
  type IgnoredKey,
  type ListFacet,
  normalYearFilter,
  type View,
} from './view.ts';
import type { ParsedView } from './view-url.ts';
import type { Language } from './vocabulary.ts';

type Refuse = (key: IgnoredKey, value: string) => void;

/** What a dataset can answer: built once per dataset. */
export type Vocabulary = {
  theme: ReadonlySet<string>;
  /** Those that some record names; the others could never match. */
  partner: ReadonlySet<string>;
  violence: ReadonlySet<string>;
  target: ReadonlySet<string>;
  assistance: ReadonlySet<string>;
  /** The first is the one that is shown unless a link names another. */
  sources: readonly string[];
  slugs: Pick<ReadonlySet<string>, 'has'>;
  /** Alpha-2 and alpha-3 codes to the alpha-3 code. */
  countries: ReadonlyMap<string, string>;
  renamed: RenamedIds;
};

/** Areas of undetermined status are not countries and cannot be asked for. */
export function vocabularyFor(
  file: IndexFile,
  sources: readonly { id: string }[] = file.sources.slice(0, 1),
): Vocabulary {
  const idsOf = (terms: readonly { id: string }[]) => new Set(terms.map(({ id }) => id));
  const named = new Set(file.records.partners.values);
  const countries = new Map<string, string>();
  for (const { iso2, iso3, status } of file.countries) {
    if (status === 'undetermined') continue;
    countries.set(iso3, iso3);
    if (iso2 !== null) countries.set(iso2, iso3);
  }
  return {
    theme: idsOf(file.themes),
    partner: idsOf(file.partners.filter((_, at) => named.has(at))),
    violence: idsOf(file.violence),
    target: idsOf(file.targets),
    assistance: idsOf(file.assistance),
    sources: sources.map(({ id }) => id),
    slugs: new Set(file.records.slug),
    countries,
    renamed: renamedIdsFor(file),
  };
}

/**
 * The part of a view that the dataset can answer, and what it cannot. The wish itself stays as it
 * is: a later version of the dataset may know what this one does not. Former ids become those of today.
 */
export function resolveView(
  wish: View,
  vocabulary: Vocabulary,
  languages: readonly Language[],
): ParsedView {
  const view = withPresentIds(wish, vocabulary.renamed);
  const ignored: Ignored[] = [];
  const ignore: Refuse = (key, value) => ignored.push({ key, value, reason: 'unknown' });
  const known = (key: Exclude<ListFacet, 'scope'>) =>
    view.filter[key].filter((id) => vocabulary[key].has(id) || refuse(key, id, ignore));
  const speaks = languages.includes(view.language);
  if (!speaks) ignore('language', view.language);
  return {
    view: {
      ...view,
      language: speaks ? view.language : 'en',
      country: resolveCountries(view.country, vocabulary, ignore)[0] ?? null,
      activity: resolveSlug(view.activity, vocabulary, ignore),
      compare: [
        ...new Set(view.compare.flatMap((code) => resolveCountries(code, vocabulary, ignore))),
      ],
      filter: {
        theme: known('theme'),
        year: view.filter.year === null ? null : normalYearFilter(view.filter.year),
        partner: known('partner'),
        scope: view.filter.scope,
        violence: known('violence'),
        target: known('target'),
        assistance: known('assistance'),
      },
      source: resolveSource(view.source, vocabulary, ignore),
    },
    ignored,
  };
}

function refuse(key: IgnoredKey, value: string, ignore: Refuse): false {
  ignore(key, value);
  return false;
}

function resolveCountries(code: string | null, vocabulary: Vocabulary, ignore: Refuse): string[] {
  if (code === null) return [];
  const iso3 = vocabulary.countries.get(code);
  if (iso3 === undefined) ignore('country', code);
  return iso3 === undefined ? [] : [iso3];
}

function resolveSource(id: string | null, { sources }: Vocabulary, ignore: Refuse): string | null {
  if (id === null || id === sources[0]) return null;
  return sources.includes(id) || refuse('source', id, ignore) ? id : null;
}

function resolveSlug(slug: string | null, vocabulary: Vocabulary, ignore: Refuse): string | null {
  if (slug === null || vocabulary.slugs.has(slug)) return slug;
  ignore('activity', slug);
  return null;
}
