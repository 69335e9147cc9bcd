import { activityTable } from './activity-table.ts';
import { formatCsv } from './csv.ts';
import { formatDataPackage } from './data-package.ts';
import type { ExportFile, ExportFormat, ExportInput } from './export-input.ts';
import { exportRecords } from './export-record.ts';
import { formatExportWorkbook } from './export-workbook.ts';
import { fileName } from './file-name.ts';
import { formatGeoJson } from './geojson.ts';
import { formatHxl } from './hxl.ts';
import { formatIati, formatIatiDraft } from './iati.ts';
import { withheldFromIati } from './iati-withheld.ts';
import { pairTable } from './pair-table.ts';
import { formatRecords } from './records-json.ts';

type Format = {
  ending: string;
  /** Part of the name, where several formats share an ending. */
  kind: string;
  mediaType: string;
  /** `null` where the format can hold none of it. */
  write: (input: ExportInput) => string | Uint8Array | null;
};

const CSV = { ending: 'csv', mediaType: 'text/csv;charset=utf-8' };
const XML = { ending: 'xml', mediaType: 'application/xml' };

const FORMATS: Record<ExportFormat, Format> = {
  csv: { ...CSV, kind: '', write: (input) => formatCsv(activityTable(input)) },
  pairs: { ...CSV, kind: 'countries', write: (input) => formatCsv(pairTable(input)) },
  xlsx: {
    ending: 'xlsx',
    kind: '',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: formatExportWorkbook,
  },
  json: { ending: 'json', kind: '', mediaType: 'application/json', write: formatRecords },
  geojson: {
    ending: 'geojson',
    kind: '',
    mediaType: 'application/geo+json',
    write: (input) => (input.areas === null ? null : formatGeoJson(input, input.areas)),
  },
  hxl: { ...CSV, kind: 'hxl', write: formatHxl },
  iati: { ...XML, kind: 'iati', write: formatIati },
  'iati-draft': { ...XML, kind: 'iati-draft', write: formatIatiDraft },
  'data-package': {
    ending: 'zip',
    kind: '',
    mediaType: 'application/zip',
    write: formatDataPackage,
  },
};

/**
 * The filtered set as one file: exactly the activities that the filter leaves on the screen, those
 * that name no country among them. `null` where there is nothing to write: GeoJSON while there are
 * no shapes, strict IATI where no activity can be valid (`withheldFromIati` says why).
 */
export function exportFile(format: ExportFormat, input: ExportInput): ExportFile | null {
  const { ending, kind, mediaType, write } = FORMATS[format];
  const content = write(input);
  if (content === null) return null;
  const withheld = format === 'iati' ? withheldFromIati(input) : [];
  return {
    name: fileName(input.dataset.manifest.date, ending, kind),
    mediaType,
    content,
    activities: exportRecords(input).length - withheld.length,
  };
}
