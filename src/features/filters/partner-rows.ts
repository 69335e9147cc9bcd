import type { Partner } from '../../domain/dataset.ts';
import { foldText } from '../../domain/fold-text.ts';
import { partnerLabel } from '../../domain/partner-label.ts';

/** `position` is that among all partners, for its counts. */
export type PartnerRow = { id: string; label: string; position: number; checked: boolean };

const ROWS_AT_REST = 5;

/**
 * Chosen partners first, each group by how often the whole dataset names them, then by label. A
 * partner that no counted activity names is left out unless it is chosen.
 */
export function partnerRows(
  partners: readonly Partner[],
  totals: ArrayLike<number>,
  chosen: readonly string[],
): PartnerRow[] {
  return partners
    .map((partner, position) => ({
      id: partner.id,
      label: partnerLabel(partner),
      position,
      checked: chosen.includes(partner.id),
      total: totals[position] ?? 0,
    }))
    .filter((row) => row.total > 0 || row.checked)
    .sort(
      (a, b) =>
        Number(b.checked) - Number(a.checked) ||
        b.total - a.total ||
        a.label.localeCompare(b.label, 'en'),
    )
    .map(({ id, label, position, checked }) => ({ id, label, position, checked }));
}

/**
 * The rows to show: what the words match in label or full name, else the first few, all that are
 * chosen, and those the reader has just unticked, which must not vanish under the focus.
 */
export function shownPartners(
  rows: readonly PartnerRow[],
  partners: readonly Partner[],
  { words, isOpen, touched }: { words: string; isOpen: boolean; touched: readonly string[] },
): ReadonlySet<string> {
  const sought = foldText(words.trim());
  const names = new Map(partners.map(({ id, name }) => [id, name]));
  const isShown = ({ id, label, checked }: PartnerRow, at: number) =>
    sought === ''
      ? isOpen || at < ROWS_AT_REST || checked || touched.includes(id)
      : foldText(`${label} ${names.get(id) ?? ''}`).includes(sought);
  return new Set(rows.filter(isShown).map(({ id }) => id));
}

export function hasMoreRows(rows: readonly PartnerRow[]): boolean {
  return rows.length > ROWS_AT_REST;
}
