import type { ExportRecord } from './export-record.ts';
import { joined } from './table.ts';

// Lists as programs read them back: each an id with what belongs to it after a colon.

/** Every country named, with its role: `KEN:location|UGA:partner`; null where there is none. */
export function countriesCell({ countries }: ExportRecord): string | null {
  return joined(countries.map(({ iso3, role }) => `${iso3}:${role}`));
}

/** Partners with the part they play: `un-women:co-lead`; null where there is none. */
export function partnersCell({ partners }: ExportRecord): string | null {
  return joined(partners.map(({ id, role }) => `${id}:${role}`));
}

/** Programmes, with whether the source states the link or it is uncertain; null where there is none. */
export function programmesCell({ programmes }: ExportRecord): string | null {
  return joined(programmes.map(({ id, link }) => `${id}:${link}`));
}

/** Value, unit, what it counts as and, where the source says so, whom; null where there is none. */
export function quantitiesCell({ quantities }: ExportRecord): string | null {
  return joined(
    quantities.map(({ value, unit, countsAs, group }) =>
      [String(value), unit, countsAs, ...(group === null ? [] : [group])].join(':'),
    ),
  );
}
