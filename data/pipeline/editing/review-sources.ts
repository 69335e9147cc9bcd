import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { KeyedReader } from '../import/keyed-lines.ts';
import { listAt, textAt } from '../lenient.ts';
import { compareKeys, SOURCE_FILES } from '../sources/source-files.ts';

/** A publisher's file may change thousands of records; so many are named, all are counted. */
const MOST_NAMED = 50;

export type SourceReview = {
  id: string;
  records: { before: number; after: number };
  added: number;
  removed: number;
  changed: number;
  /** What became of the first records that differ, with their titles. */
  named: { key: string; title: string; fate: 'added' | 'removed' | 'changed' }[];
  /** Records that name a country as more than a partner, by ISO 3166-1 alpha-3 code. */
  countries: { before: Map<string, number>; after: Map<string, number> };
};

function countCountries(record: unknown, counts: Map<string, number>): void {
  for (const country of listAt(record, 'countries')) {
    const iso3 = textAt(country, 'iso3');
    if (iso3 === undefined || textAt(country, 'role') === 'partner') continue;
    counts.set(iso3, (counts.get(iso3) ?? 0) + 1);
  }
}

type Fate = SourceReview['named'][number]['fate'];
type Fields = Awaited<ReturnType<KeyedReader['take']>>;

function fateOf(old: Fields, present: Fields): Fate | null {
  if (JSON.stringify(old) === JSON.stringify(present)) return null;
  if (old === null) return 'added';
  return present === null ? 'removed' : 'changed';
}

function note(review: SourceReview, key: string, old: Fields, present: Fields): void {
  review.records.before += old === null ? 0 : 1;
  review.records.after += present === null ? 0 : 1;
  countCountries(old, review.countries.before);
  countCountries(present, review.countries.after);
  const fate = fateOf(old, present);
  if (fate === null) return;
  review[fate] += 1;
  const title = textAt(present ?? old, 'title') ?? key;
  if (review.named.length < MOST_NAMED) review.named.push({ key, title, fate });
}

/** Both lists are sorted by key, so that neither is ever held whole. */
async function reviewSource(id: string, from: string, to: string): Promise<SourceReview> {
  const before = new KeyedReader(from);
  const after = new KeyedReader(to);
  const review: SourceReview = {
    id,
    records: { before: 0, after: 0 },
    ...{ added: 0, removed: 0, changed: 0, named: [] },
    countries: { before: new Map(), after: new Map() },
  };
  for (;;) {
    const next = [await before.peek(), await after.peek()].filter((each) => each !== null);
    const [key] = next.toSorted(compareKeys);
    if (key === undefined) return review;
    note(review, key, await before.take(key), await after.take(key));
  }
}

function sourcesIn(folder: string): string[] {
  const sources = join(folder, 'sources');
  if (!existsSync(sources)) return [];
  return readdirSync(sources).filter((id) => existsSync(join(sources, id, SOURCE_FILES.records)));
}

/** What became of the records of each source between two data folders; those alike are left out. */
export async function reviewSources(before: string, after: string): Promise<SourceReview[]> {
  const ids = [...new Set([...sourcesIn(before), ...sourcesIn(after)])].toSorted();
  const reviews: SourceReview[] = [];
  for (const id of ids) {
    const path = (folder: string) => join(folder, 'sources', id, SOURCE_FILES.records);
    const review = await reviewSource(id, path(before), path(after));
    if (review.named.length > 0) reviews.push(review);
  }
  return reviews;
}
