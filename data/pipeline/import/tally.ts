import type { SourceRecord } from '../sources/source-record.ts';

export const PLACES = [
  'one country',
  'several countries',
  'a region, no country',
  'the whole world',
  'neither country nor region',
] as const;
type Place = (typeof PLACES)[number];

function placeOf({ countries, regions, scope }: SourceRecord): Place {
  if (countries.length > 0) return countries.length === 1 ? 'one country' : 'several countries';
  if (regions.length > 0) return 'a region, no country';
  return scope === 'global' ? 'the whole world' : 'neither country nor region';
}

/** What the records of a file are like, in numbers that add up. */
export class Tally {
  readonly places = new Map<Place, number>(PLACES.map((place) => [place, 0]));
  readonly countries = new Map<string, number>();
  readonly languages = new Map<string, number>();
  readonly reporters = new Set<string>();
  readonly organisations = new Set<string>();
  dated = 0;
  undated = 0;
  umbrellas = 0;

  add(record: SourceRecord): void {
    const place = placeOf(record);
    this.places.set(place, (this.places.get(place) ?? 0) + 1);
    for (const { iso3 } of record.countries) {
      this.countries.set(iso3, (this.countries.get(iso3) ?? 0) + 1);
    }
    const language = record.language ?? 'not stated';
    this.languages.set(language, (this.languages.get(language) ?? 0) + 1);
    for (const { id, role } of record.partners) {
      if (role === 'reporting') this.reporters.add(id);
    }
    if (record.time.years.length > 0) this.dated += 1;
    else this.undated += 1;
    if (record.kind === 'umbrella') this.umbrellas += 1;
  }

  /** Organisations of the records that are written, edits included. */
  addOrganisations(partners: readonly { id: string }[]): void {
    for (const { id } of partners) this.organisations.add(id);
  }
}
