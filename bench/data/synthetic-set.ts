// A large set that nobody could take for a real one: every title says that it is synthetic. Shapes
// follow what publishers' files look like: few countries and partners have most of the activities.

import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../data/pipeline/dataset.ts';
import type { Organisation, SourceRecord } from '../../data/pipeline/sources/source-record.ts';
import type { SourceDescription } from '../../data/pipeline/sources/source-shape.ts';

const ID = 'synthetic';
const ORGANISATIONS = 60;
const [FIRST_YEAR, LAST_YEAR] = [2005, 2026];
const SUBJECTS = [
  'training',
  'study',
  'shelter',
  'hotline',
  'law',
  'survey',
  'campaign',
  'protocol',
];
const AUDIENCES = ['judges', 'police', 'nurses', 'teachers', 'prosecutors', 'students', 'media'];

type Random = () => number;

/** The same numbers on every machine (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Takes entries of a list so that the n-th comes 1/n as often as the first (Zipf). */
function zipf<T>(list: readonly T[], random: Random): () => T {
  let sum = 0;
  const sums = list.map((_, at) => {
    sum += 1 / (at + 1);
    return sum;
  });
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return list[low] as T;
  };
}

function several<T>(take: () => T, count: number): T[] {
  const taken = new Set<T>();
  for (let tries = 0; taken.size < count && tries < 4 * count; tries += 1) taken.add(take());
  return [...taken];
}

/** One country mostly, sometimes a handful, at most fifteen. */
function countryCount(random: Random): number {
  const draw = random();
  if (draw < 0.05) return 0;
  if (draw < 0.8) return 1;
  if (draw < 0.98) return 2 + Math.floor(random() * 3);
  return 5 + Math.floor(random() * 11);
}

function yearsOf(random: Random): number[] {
  if (random() < 0.1) return [];
  const first = LAST_YEAR - Math.floor((LAST_YEAR - FIRST_YEAR + 1) * random() ** 1.5);
  const length = random() < 0.75 ? 1 : 2 + Math.floor(random() * 2);
  return Array.from({ length }, (_, at) => first + at).filter((year) => year <= LAST_YEAR);
}

function rarely(ids: readonly string[], share: number, random: Random): string[] {
  return random() < share ? [ids[Math.floor(random() * ids.length)] ?? ''] : [];
}

/** Records one after the other; the same `seed` gives the same ones. */
export function* syntheticRecords(
  count: number,
  dataset: Dataset,
  organisations: readonly Organisation[],
): Generator<SourceRecord> {
  const random = randomFrom(1);
  const states = dataset.countries
    .filter(({ status }) => status === 'member')
    .map((state) => ({ state, draw: random() }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ state }) => state);
  const country = zipf(states, random);
  const theme = zipf(dataset.themes, random);
  const partner = zipf(organisations, random);
  const width = String(count).length;
  for (let number = 1; number <= count; number += 1) {
    const countries = several(country, countryCount(random));
    const key = `S${String(number).padStart(width, '0')}`;
    const years = yearsOf(random);
    const subject = SUBJECTS[Math.floor(random() * SUBJECTS.length)];
    const audience = AUDIENCES[Math.floor(random() * AUDIENCES.length)];
    const place = countries[0]?.names.en ?? 'no country';
    yield {
      key,
      slug: `${ID}-${key.toLowerCase()}`,
      source: { id: ID },
      kind: 'activity',
      title: `Synthetic ${subject} for ${audience}, ${place} ${years[0] ?? ''}`.trim(),
      summary: `A made-up record of the benchmark: ${subject} for ${audience}. Nothing of this has happened.`,
      language: 'en',
      scope: scopeOf(countries.length, random),
      countries: countries.map(({ iso3 }) => ({ iso3, role: 'location' })),
      regions: [],
      time: { basis: years.length > 0 ? 'stated-year' : 'not-stated', years },
      status: random() < 0.7 ? 'reported-done' : 'ongoing',
      actors: [],
      partners: several(partner, 1 + Math.floor(random() ** 2 * 4)).map(({ id }) => {
        return { id, role: 'implementing' };
      }),
      programmes: [],
      themes: several(theme, 1 + Math.floor(random() ** 2 * 3)).map(({ id }) => id),
      violence: rarely(idsOf(dataset.violence), 0.15, random),
      targetGroups: rarely(idsOf(dataset.targetGroups), 0.1, random),
      assistance: rarely(idsOf(dataset.assistance), 0.1, random),
      quantities: [],
      sectors: [],
      tags: [],
    };
  }
}

function idsOf(terms: readonly { id: string }[]): string[] {
  return terms.map(({ id }) => id);
}

function scopeOf(countries: number, random: Random): SourceRecord['scope'] {
  if (countries === 0) return random() < 0.5 ? 'global' : 'regional';
  return countries === 1 ? 'country' : 'multi-country';
}

export function syntheticOrganisations(): Organisation[] {
  return Array.from({ length: ORGANISATIONS }, (_, at) => {
    const number = String(at + 1).padStart(2, '0');
    return { id: `${ID}-org-${number}`, name: `Synthetic organisation ${number}`, type: null };
  });
}

/** Writes a source of so many records into a folder as an import would. */
export async function writeSynthetic(
  folder: string,
  count: number,
  dataset: Dataset,
): Promise<SourceDescription> {
  mkdirSync(folder, { recursive: true });
  const organisations = syntheticOrganisations();
  writeFileSync(
    join(folder, 'organisations.ndjson'),
    organisations.map((each) => `${JSON.stringify(each)}\n`).join(''),
  );
  const out = createWriteStream(join(folder, 'activities.ndjson'));
  let lines: string[] = [];
  for (const record of syntheticRecords(count, dataset, organisations)) {
    lines.push(`${JSON.stringify(record)}\n`);
    if (lines.length < 1000) continue;
    if (!out.write(lines.join(''))) await once(out, 'drain');
    lines = [];
  }
  out.end(lines.join(''));
  await once(out, 'close');
  return {
    id: ID,
    title: 'Synthetic set of the benchmark',
    publisher: 'nobody',
    imported: {
      format: 'table',
      file: 'none',
      sha256: '0'.repeat(64),
      bytes: 0,
      records: count,
    },
  };
}
