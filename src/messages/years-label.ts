import type { YearRange } from '../domain/view.ts';
import type { MessageId, Translate } from './text.tsx';

/** "2022–2024", "2023", "from 2022", "up to 2024"; open at both ends: `any`. */
export function yearsLabel({ from, to }: YearRange, any: MessageId, text: Translate): string {
  if (from === null && to === null) return text(any);
  if (from === null) return text('filters.year.until', { to: String(to) });
  if (to === null) return text('filters.year.since', { from: String(from) });
  return from === to ? String(from) : `${from}–${to}`;
}
