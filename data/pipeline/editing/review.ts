import { countedCountries, isCounted } from '../../../src/domain/counting.ts';
import { recordColumnsFor } from '../columns.ts';
import type { Dataset } from '../dataset.ts';

export type Record = { slug: string; fields: ReadonlyMap<string, unknown> };
export type FieldChange = { name: string; from: unknown; to: unknown };
export type RecordChange = { slug: string; title: string; fields: FieldChange[] };

export type Review = {
  added: { slug: string; title: string }[];
  removed: { slug: string; title: string }[];
  changed: RecordChange[];
};

function titleOf({ slug, fields }: Record): string {
  const title = fields.get('title');
  return typeof title === 'string' ? title : slug;
}

function differences(before: Record, after: Record): FieldChange[] {
  const names = [...new Set([...before.fields.keys(), ...after.fields.keys()])];
  return names
    .map((name) => ({ name, from: before.fields.get(name), to: after.fields.get(name) }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

/** What became of the records between two versions of the data. */
export function reviewRecords(before: readonly Record[], after: readonly Record[]): Review {
  const old = new Map(before.map((record) => [record.slug, record]));
  const present = new Set(after.map(({ slug }) => slug));
  const named = (record: Record) => ({ slug: record.slug, title: titleOf(record) });
  return {
    added: after.filter(({ slug }) => !old.has(slug)).map(named),
    removed: before.filter(({ slug }) => !present.has(slug)).map(named),
    changed: after.flatMap((record) => {
      const known = old.get(record.slug);
      const fields = known === undefined ? [] : differences(known, record);
      return fields.length === 0 ? [] : [{ ...named(record), fields }];
    }),
  };
}

export type Counts = {
  records: number;
  counted: number;
  /** Distinct counted activities by ISO 3166-1 alpha-3 code. */
  countries: Map<string, number>;
  themes: Map<string, number>;
  dated: number;
};

function addTo(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The figures that the site shows with no filter. */
export function countsOf(dataset: Dataset): Counts {
  const columns = recordColumnsFor(dataset);
  const counted = countedCountries(columns);
  const rows = [...columns.kind.keys()].filter((row) => isCounted(columns, row, counted));
  const counts: Counts = {
    records: columns.kind.length,
    counted: rows.length,
    countries: new Map(),
    themes: new Map(),
    dated: rows.filter((row) => (dataset.activities[row]?.time.years.length ?? 0) > 0).length,
  };
  for (const row of rows) {
    for (const theme of dataset.activities[row]?.themes ?? []) addTo(counts.themes, theme);
    for (const at of counted.values.slice(counted.offsets[row], counted.offsets[row + 1])) {
      addTo(counts.countries, dataset.countries[at]?.iso3 ?? '');
    }
  }
  return counts;
}
