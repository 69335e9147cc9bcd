import type { ExportInput } from './export-input.ts';
import type { ExportRecord } from './export-record.ts';

/** Codes of the IATI list OrganisationRole. */
export const FUNDING = 1;
export const IMPLEMENTING = 4;

/** A partner of an activity; `iati` is null where the source does not say what exactly it did. */
export type PartPlayed = { id: string; role: string | null; iati: number | null };

/** Everyone an activity names, each once a part: those who did it first, they count as implementing. */
export function partsPlayed(record: ExportRecord, { reference }: ExportInput): PartPlayed[] {
  const codes = new Map(reference.partnerRoles.map(({ id, iati }) => [id, iati]));
  const parts = [
    ...record.actors.map((id): PartPlayed => ({ id, role: null, iati: IMPLEMENTING })),
    ...record.partners.map(({ id, role }) => ({ id, role, iati: codes.get(role) ?? null })),
  ];
  const keyOf = ({ id, iati, role }: PartPlayed) => `${id} ${iati ?? role}`;
  return parts.filter((part, at) => parts.findIndex((each) => keyOf(each) === keyOf(part)) === at);
}
