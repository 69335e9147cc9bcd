import type { ExportRecord } from './export-record.ts';

/** `narrative` says what the source states, which is less than the day. */
export type IatiDate = { day: string; narrative: string };

const TWO = (value: number) => String(value).padStart(2, '0');

/**
 * The first and the last day of what the source states, by convention: a bare year begins on
 * 1 January, a month on its first. `null` where the source states no year.
 * @param latest no end lies after this day (ISO 8601): IATI takes none that is still to come
 */
export function iatiPeriod(
  { time }: ExportRecord,
  latest: string,
): { start: IatiDate; end: IatiDate | null } | null {
  const { years, month } = time;
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return null;
  const stated = month === null ? years.join(', ') : `${first}-${TWO(month)}`;
  const narrative = `${stated} in the source, which states no day; this day stands for it by convention`;
  const start = `${first}-${TWO(month ?? 1)}-01`;
  const end = `${last}-${TWO(month ?? 12)}-${lastDayOf(last, month ?? 12)}`;
  return { start: { day: start, narrative }, end: end > latest ? null : { day: end, narrative } };
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
