import type { Quantity } from '../dataset.ts';
import type { ExportInput } from './export-input.ts';
import type { ExportRecord } from './export-record.ts';
import { iatiPeriod } from './iati-dates.ts';
import { narrative } from './narrative.ts';
import { xmlElement } from './xml.ts';

/**
 * The figures of an activity as results: outputs in units. A figure without a period, and a
 * duration, which is no result, are left out.
 */
export function iatiResults(record: ExportRecord, { dataset }: ExportInput): string[] {
  const { date } = dataset.manifest;
  const period = iatiPeriod(record, date);
  if (period === null) return [];
  const days = { start: period.start.day, end: period.end?.day ?? date };
  return record.quantities
    .filter(({ countsAs }) => countsAs !== 'duration')
    .map((quantity) => result(quantity, days));
}

function result(
  { value, unit, countsAs, group, note }: Quantity,
  { start, end }: { start: string; end: string },
): string {
  const title = xmlElement('title', {}, [narrative(group === null ? unit : `${unit}: ${group}`)]);
  const comment = note === null ? [] : [xmlElement('comment', {}, [narrative(note)])];
  return xmlElement(
    'result',
    { type: 1, 'aggregation-status': countsAs === 'participants' ? 0 : null },
    [
      title,
      xmlElement('indicator', { measure: 1 }, [
        title,
        xmlElement('period', {}, [
          xmlElement('period-start', { 'iso-date': start }),
          xmlElement('period-end', { 'iso-date': end }),
          xmlElement('actual', { value }, comment),
        ]),
      ]),
    ],
  );
}
