import { formatDay, formatMonth } from '../../messages/format.ts';

/** A year, month or day of ISO 8601 in words; anything else as it is. */
export function formatDated(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return formatDay(date);
  return /^\d{4}-\d{2}$/.test(date) ? formatMonth(date) : date;
}
