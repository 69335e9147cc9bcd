import type { Row } from './row.ts';

/** A tag such as `#country +code +v_iso3`, in its parts. */
export type HxlTag = { tag: string; attributes: ReadonlySet<string> };

/** Names of HXL 1.0-alpha, before attributes were known. */
const ALIASES = new Map([
  ['country_id', 'country+code'],
  ['adm1_id', 'adm1+code'],
  ['adm2_id', 'adm2+code'],
  ['activity_id', 'activity+id'],
  ['project_id', 'activity+id'],
  ['org_id', 'org+code'],
  ['sector_id', 'sector+code'],
  ['report_date', 'date+reported'],
  ['period_date', 'date'],
  ['start_date', 'date+start'],
  ['end_date', 'date+end'],
  ['from_date', 'date+start'],
  ['to_date', 'date+end'],
  ['lat_deg', 'geo+lat'],
  ['lon_deg', 'geo+lon'],
]);
const SEARCHED_ROWS = 25;

export function parseTag(cell: string): HxlTag | null {
  const written = cell.trim().toLowerCase().replaceAll(/\s+/g, '');
  const found = /^#([a-z]\w*)((?:\+[a-z]\w*)*)$/.exec(written);
  if (found === null) return null;
  const [tag = '', ...older] = (ALIASES.get(found[1] ?? '') ?? found[1] ?? '').split('+');
  const attributes = (found[2] ?? '').split('+').filter((each) => each !== '');
  return { tag, attributes: new Set([...older, ...attributes]) };
}

/** Position of the row of tags among the first rows, -1 where there is none. */
export function tagRowOf(rows: readonly Row[]): number {
  return rows.slice(0, SEARCHED_ROWS).findIndex(({ cells }) => {
    const written = cells.filter((cell) => cell.trim() !== '');
    return written.length > 0 && written.every((cell) => parseTag(cell) !== null);
  });
}
