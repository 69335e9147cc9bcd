import type { ExportInput } from './export-input.ts';
import { type ExportRecord, exportRecords } from './export-record.ts';

/** Why an activity cannot be valid IATI 2.03; what is missing is never filled in. */
export const WITHHELD_REASONS = [
  'no-date',
  'after-dataset',
  'several-countries',
  'no-code',
  'no-place',
] as const;
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

export type Withheld = { slug: string; title: string; reasons: WithheldReason[] };

export const REASON_WORDS: Record<WithheldReason, string> = {
  'no-date': 'the source states no year, and activity-date has to be there (schema; rule 6.11.1)',
  'after-dataset': 'it would start later than the dataset is old, and a start cannot lie ahead',
  'several-countries':
    'the source states no shares of its countries, and recipient-country/@percentage has to add up to 100 (rule 3.1.1)',
  'no-code': 'its country has no code of two letters (ISO 3166-1)',
  'no-place':
    'it names neither one country nor the whole world, and one of them has to be there (rule 3.7.1)',
};

/** The activities under the filter that strict IATI has to leave out, each with every reason. */
export function withheldFromIati(input: ExportInput): Withheld[] {
  return exportRecords(input).flatMap((record) => {
    const reasons = withheldReasons(record, input);
    return reasons.length === 0 ? [] : [{ slug: record.slug, title: record.title, reasons }];
  });
}

/** Empty where the activity can be valid by the two conventions of `iati-activity.ts`. */
export function withheldReasons(record: ExportRecord, { dataset }: ExportInput): WithheldReason[] {
  const reasons: WithheldReason[] = [];
  const [year] = record.time.years;
  const own = record.countries.filter(({ role }) => role !== 'partner');
  const entry = dataset.file.countries.find(({ iso3 }) => iso3 === own[0]?.iso3);
  if (year === undefined) reasons.push('no-date');
  else if (year > Number(dataset.manifest.date.slice(0, 4))) reasons.push('after-dataset');
  if (own.length > 1) reasons.push('several-countries');
  if (own.length === 1 && (entry?.iso2 ?? null) === null) reasons.push('no-code');
  if (own.length === 0 && record.scope !== 'global') reasons.push('no-place');
  return reasons;
}
