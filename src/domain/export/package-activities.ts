import type { ExportRecord } from './export-record.ts';
import { keyed, type PackageTable, whole, word } from './package-table.ts';

/** What an activity has one of: all the rest of it stands in tables that point here. */
export function activitiesTable(records: readonly ExportRecord[]): PackageTable {
  return keyed(
    { name: 'activities', primary: ['activity'], foreign: { source: 'sources.source' } },
    records,
    [
      word('activity', 'Id of the activity', ({ slug }) => slug),
      word('key', 'Key in the dataset', ({ key }) => key),
      word('kind', 'activity, or umbrella for a general statement', ({ kind }) => kind),
      word(
        'part_of',
        'Id of the general statement it details, which may not be counted itself and then is not here',
        ({ parent }) => parent,
      ),
      word('title', 'Title', ({ title }) => title),
      word('short_title', 'Title for narrow lists', ({ short }) => short),
      word('summary', 'What the source says, in our words', ({ summary }) => summary),
      word('scope', 'country, multi-country, regional, global or unclear', ({ scope }) => scope),
      word(
        'time_basis',
        'stated-year, reporting-period, context-only or not-stated',
        ({ time }) => time.basis,
      ),
      whole('month', 'Month the source states', ({ time }) => time.month),
      word('time_note', 'How the source speaks of time', ({ time }) => time.note),
      word('status', 'reported-done or ongoing', ({ status }) => status),
      whole(
        'participants',
        'Training participations the source states',
        ({ participants }) => participants,
      ),
      word('source', 'Id of the source', ({ source }) => source.id),
      whole('source_paragraph', 'Paragraph of the source', ({ source }) => source.paragraph),
    ],
  );
}
