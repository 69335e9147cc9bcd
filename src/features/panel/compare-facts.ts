import type { Dataset, Derived } from '../../domain/derive.ts';
import { listAt } from '../../domain/facet-index.ts';
import { valueFor } from '../../domain/measures.ts';
import { countryFacts } from './country-facts.ts';
import { yearsOf } from './record-rows.ts';

/** What one of the countries has, under the filter. Countries, themes and records are positions. */
export type CompareColumn = {
  country: number;
  records: number[];
  /** Activities by theme, an activity in each of its themes. */
  themes: number[];
  /** Training participations; `null` where the source states none. */
  people: number | null;
  years: { year: number; count: number }[];
  undated: number;
  partners: number[];
};

/** The activities of a primary theme: by column those of one country alone, and once those of several. */
export type CompareGroup = {
  theme: number;
  own: number[][];
  shared: { record: number; countries: number[] }[];
};

/** Countries side by side. What counts for several of them is told once. */
export function compareFacts(
  dataset: Dataset,
  derived: Derived,
  countries: readonly number[],
): { columns: CompareColumn[]; groups: CompareGroup[] } {
  const columns = countries.map((country) => columnFor(dataset, derived, country));
  const holders = (record: number) =>
    columns.filter(({ records }) => records.includes(record)).map(({ country }) => country);
  const groups = dataset.file.themes.flatMap((_, theme): CompareGroup[] => {
    const isPrimary = (record: number) => listAt(dataset.file.records.themes, record)[0] === theme;
    const own = columns.map(({ records }) =>
      records.filter((record) => isPrimary(record) && holders(record).length === 1),
    );
    const shared = [...new Set(columns.flatMap(({ records }) => records))]
      .filter((record) => isPrimary(record) && holders(record).length > 1)
      .map((record) => ({ record, countries: holders(record) }));
    return own.flat().length + shared.length === 0 ? [] : [{ theme, own, shared }];
  });
  return { columns, groups };
}

function columnFor(dataset: Dataset, derived: Derived, country: number): CompareColumn {
  const { records: columns, themes } = dataset.file;
  const { shown } = countryFacts(dataset, derived, country);
  const dated = shown.flatMap((record) => yearsOf(dataset, record));
  return {
    country,
    records: shown,
    themes: themes.map(
      (_, theme) => shown.filter((record) => listAt(columns.themes, record).includes(theme)).length,
    ),
    people: valueFor(derived.values, country, 'people'),
    years: [...new Set(dated)]
      .sort((a, b) => a - b)
      .map((year) => ({ year, count: dated.filter((each) => each === year).length })),
    undated: shown.filter((record) => yearsOf(dataset, record).length === 0).length,
    partners: [...new Set(shown.flatMap((record) => listAt(columns.partners, record)))],
  };
}
