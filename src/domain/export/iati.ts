import { aboutExport } from './about-export.ts';
import type { ExportInput } from './export-input.ts';
import { type ExportRecord, exportRecords } from './export-record.ts';
import { iatiElements } from './iati-activity.ts';
import { draftNotes } from './iati-draft.ts';
import { REASON_WORDS, withheldFromIati, withheldReasons } from './iati-withheld.ts';
import { XML_HEAD, xmlComment, xmlElement } from './xml.ts';

/** Names of a draft that are not IATI's. */
const DRAFT_NAMESPACE = 'urn:evaw-atlas:draft';

const CONVENTIONS = [
  'Two conventions make these activities valid. A bare year stands as 1 January (and, where the work is done, 31 December; a month as its first and last day); the narrative of each date says what the source states. Global stands as region 998, developing countries, unspecified.',
  'The identifier evaw-atlas is registered nowhere: whoever publishes this in the IATI Registry puts an identifier of their own in its place. Themes, forms of violence, target groups and forms of assistance are lists of ours (vocabulary 99); the source gives no DAC purpose codes.',
];

/**
 * IATI 2.03, strict: the activities that schema and rules accept, and at the head of the file those
 * that were withheld, with the reasons. `null` where none can be valid: a file without activities
 * is not valid either.
 */
export function formatIati(input: ExportInput): string | null {
  const valid = exportRecords(input).filter(
    (record) => withheldReasons(record, input).length === 0,
  );
  if (valid.length === 0) return null;
  const withheld = withheldFromIati(input).map(
    ({ slug, reasons }) => `${slug}: ${reasons.map((reason) => REASON_WORDS[reason]).join('; ')}.`,
  );
  const comments = [
    ...head(input),
    ...CONVENTIONS,
    `${valid.length} activities here; ${withheld.length} withheld${withheld.length === 0 ? '.' : ':'}`,
    ...withheld,
  ];
  return document(comments, input, {}, valid, (record) => iatiElements(record, input));
}

/**
 * The same elements for every activity, with what is missing and all that IATI has no place for.
 * It is a draft to work from and no valid IATI, and says so.
 */
export function formatIatiDraft(input: ExportInput): string {
  const comments = [
    'DRAFT. This is not a valid IATI file: most activities lack what IATI asks for. Elements of the namespace draft: hold what IATI has no place for.',
    ...head(input),
  ];
  const attributes = { 'xmlns:draft': DRAFT_NAMESPACE, 'draft:status': 'not valid IATI' };
  return document(comments, input, attributes, exportRecords(input), (record) => [
    ...withheldReasons(record, input).map((reason) =>
      xmlComment(`Not valid: ${REASON_WORDS[reason]}`),
    ),
    ...iatiElements(record, input),
    ...draftNotes(record),
  ]);
}

function head(input: ExportInput): string[] {
  const { title, version, date, licence, address, filter, disclaimer } = aboutExport(input);
  return [
    `${title}, version ${version} of ${date}, ${licence}. ${filter.join('. ')}.`,
    ...(address === null ? [] : [address]),
    disclaimer,
  ];
}

function document(
  comments: readonly string[],
  { dataset }: ExportInput,
  attributes: Readonly<Record<string, string>>,
  records: readonly ExportRecord[],
  elementsOf: (record: ExportRecord) => string[],
): string {
  const time = `${dataset.manifest.date}T00:00:00Z`;
  const activities = records.map(
    (record) =>
      `\n${xmlElement(
        'iati-activity',
        { 'xml:lang': 'en', 'last-updated-datetime': time },
        elementsOf(record).map((each) => `\n  ${each}`),
      )}`,
  );
  const root = xmlElement(
    'iati-activities',
    { version: '2.03', 'generated-datetime': time, ...attributes },
    [...activities, '\n'],
  );
  return `${XML_HEAD}${comments.map(xmlComment).join('\n')}\n${root}\n`;
}
