import type { YearRange } from '../../domain/view.ts';
import type { Translate } from '../../messages/text.tsx';

/** "2022–2024", "2023", "from 2022", "up to 2024"; open at both ends: everything that states a year. */
export function yearsLabel({ from, to }: YearRange, text: Translate): string {
  if (from === null && to === null) return text('filters.chip.dated');
  if (from === null) return text('filters.year.until', { to: String(to) });
  if (to === null) return text('filters.year.since', { from: String(from) });
  return from === to ? String(from) : `${from}–${to}`;
}
