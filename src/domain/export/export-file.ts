import { activityTable } from './activity-table.ts';
import { formatCsv } from './csv.ts';
import type { ExportFile, ExportFormat, ExportInput } from './export-input.ts';
import { exportRecords } from './export-record.ts';
import { formatExportWorkbook } from './export-workbook.ts';
import { fileName } from './file-name.ts';
import { pairTable } from './pair-table.ts';
import { formatRecords } from './records-json.ts';

type Written = Pick<ExportFile, 'mediaType' | 'content'> & { ending: string; kind?: string };

/** `null` where the format cannot hold any of it. */
type Writer = (input: ExportInput) => Written | null;

const CSV = { ending: 'csv', mediaType: 'text/csv;charset=utf-8' } as const;

const WRITERS: Partial<Record<ExportFormat, Writer>> = {
  csv: (input) => ({ ...CSV, content: formatCsv(activityTable(input)) }),
  xlsx: (input) => ({
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: formatExportWorkbook(input),
  }),
  json: (input) => ({
    ending: 'json',
    mediaType: 'application/json',
    content: formatRecords(input),
  }),
  pairs: (input) => ({ ...CSV, kind: 'countries', content: formatCsv(pairTable(input)) }),
};

/**
 * The filtered set as one file: exactly the activities that the filter leaves on the screen, those
 * that name no country among them. `null` where there is nothing to write: GeoJSON while there are
 * no shapes, strict IATI where no activity can be valid.
 */
export function exportFile(format: ExportFormat, input: ExportInput): ExportFile | null {
  const written = WRITERS[format]?.(input) ?? null;
  if (written === null) return null;
  const { ending, kind, mediaType, content } = written;
  const name = fileName(input.dataset.manifest.date, ending, kind);
  return { name, mediaType, content, activities: exportRecords(input).length };
}
