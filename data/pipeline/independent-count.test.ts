import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { arbitraryFilter } from '../../src/domain/arbitrary-filter.ts';
import { buildFacetIndex } from '../../src/domain/facet-index.ts';
import { countFacets, selectionFor } from '../../src/domain/facets.ts';
import { countCountries, countTotals } from '../../src/domain/measures.ts';
import { type PlainFilter, type PlainRecord, plainCount } from '../../src/domain/plain-count.ts';
import { type Filter, NO_FILTER } from '../../src/domain/view.ts';
import { COUNTRY_ROLES, FACET_SCOPES, facetScopeFor, SCOPES } from '../../src/domain/vocabulary.ts';
import { checkFolder } from './check-folder.ts';
import { DATA_FOLDER } from './command-line.ts';
import { indexFileFor } from './contents.ts';
import { listAt, textAt, wholeNumberAt } from './lenient.ts';

const FOLDER = join(DATA_FOLDER, 'activities');

function plainRecord(name: string): PlainRecord {
  const record: unknown = parse(readFileSync(join(FOLDER, name), 'utf8'));
  const ids = (key: string, entries = listAt(record, key)) =>
    entries.map((entry) => (typeof entry === 'string' ? entry : (textAt(entry, 'id') ?? '')));
  const stated = listAt(record, 'programmes').filter((each) => textAt(each, 'link') === 'stated');
  const people = listAt(record, 'quantities').flatMap((each) =>
    textAt(each, 'countsAs') === 'participants' ? (wholeNumberAt(each, 'value') ?? []) : [],
  );
  return {
    slug: name.replace('.yaml', ''),
    kind: textAt(record, 'kind') === 'umbrella' ? 'umbrella' : 'activity',
    parent: textAt(record, 'parent') ?? null,
    scope: facetScopeFor(SCOPES.find((scope) => scope === textAt(record, 'scope')) ?? 'unclear'),
    themes: ids('themes'),
    violence: ids('violence'),
    targets: ids('targetGroups'),
    assistance: ids('assistance'),
    partners: [...ids('partners'), ...ids('programmes', stated)],
    countries: listAt(record, 'countries').map((each) => ({
      iso3: textAt(each, 'iso3') ?? '',
      role: COUNTRY_ROLES.find((role) => role === textAt(each, 'role')) ?? 'partner',
    })),
    years: listAt(record, 'time', 'years').map(Number),
    participants: people.length === 0 ? null : people.reduce((sum, value) => sum + value, 0),
  };
}

const records = readdirSync(FOLDER).map(plainRecord);
const checked = checkFolder(DATA_FOLDER, { name: 'data', withSchemas: false, source: null });
if (checked.dataset === null) throw new Error(JSON.stringify(checked.problems));
const file = indexFileFor(checked.dataset);
const index = buildFacetIndex(file);
const idsOf = (terms: readonly { id: string }[]) => terms.map(({ id }) => id);
const THEMES = idsOf(file.themes);
const PARTNERS = idsOf(file.partners);
const VIOLENCE = idsOf(file.violence);
const TARGETS = idsOf(file.targets);
const ASSISTANCE = idsOf(file.assistance);

function plainFilter({ year, ...lists }: Filter): PlainFilter {
  if (year === null) return { ...lists, year: null };
  const { range, undated } = year;
  const [from, to] = [range?.from ?? 0, range?.to ?? 9999];
  return { ...lists, year: { from, to, stated: range !== null, undated } };
}

function compare(filter: Filter): void {
  const plain = plainCount(records, plainFilter(filter));
  const counts = countFacets(index, selectionFor(filter, file));
  const values = countCountries(index, counts.matches);
  const slugs = Array.from(counts.matches, (row) => file.records.slug[index.records[row] ?? -1]);
  expect(slugs.toSorted()).toEqual(plain.slugs.toSorted());
  expect(countTotals(index, counts.matches)).toEqual(plain.totals);
  expect([...counts.theme]).toEqual(THEMES.map(plain.theme));
  expect([...counts.partner]).toEqual(PARTNERS.map(plain.partner));
  expect([...counts.violence]).toEqual(VIOLENCE.map(plain.violence));
  expect([...counts.target]).toEqual(TARGETS.map(plain.target));
  expect([...counts.assistance]).toEqual(ASSISTANCE.map(plain.assistance));
  expect([...counts.scope]).toEqual(FACET_SCOPES.map(plain.scope));
  expect([...counts.year]).toEqual([2020, 2021, 2022, 2023, 2024].map(plain.year));
  expect(counts.undated).toBe(plain.undated);
  file.countries.forEach(({ iso3 }, at) => {
    const people = values.people[at] ?? -1;
    expect([iso3, values.activities[at], values.themes[at], people < 0 ? null : people]).toEqual([
      iso3,
      plain.activities(iso3),
      plain.themes(iso3),
      plain.people(iso3),
    ]);
  });
}

const singles: Filter[] = [
  NO_FILTER,
  ...THEMES.map((id) => ({ ...NO_FILTER, theme: [id] })),
  ...PARTNERS.map((id) => ({ ...NO_FILTER, partner: [id] })),
  ...VIOLENCE.map((id) => ({ ...NO_FILTER, violence: [id] })),
  ...TARGETS.map((id) => ({ ...NO_FILTER, target: [id] })),
  ...ASSISTANCE.map((id) => ({ ...NO_FILTER, assistance: [id] })),
  ...FACET_SCOPES.map((scope) => ({ ...NO_FILTER, scope: [scope] })),
  ...[2019, 2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) =>
    [true, false].map((undated) => ({
      ...NO_FILTER,
      year: { range: { from: year, to: year }, undated },
    })),
  ),
  { ...NO_FILTER, year: { range: null, undated: true } },
];

describe('the data files counted without the pipeline', () => {
  it('give the same figures under every single value', () => {
    expect(singles.length).toBeGreaterThan(60);
    for (const filter of singles) compare(filter);
  });

  it('give the same figures under 300 combinations', () => {
    fc.assert(fc.property(arbitraryFilter(file), compare), { numRuns: 300 });
  });
});
