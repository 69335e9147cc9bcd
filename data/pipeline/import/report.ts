import { inMarkdown } from '../markdown.ts';
import type { SourceDescription } from '../sources/source-shape.ts';
import type { Account } from './gather.ts';
import type { DroppedField, NoteGroup, Notes, Spot } from './notes.ts';
import { PLACES, type Tally } from './tally.ts';
import type { Change, Outcome } from './update.ts';

export type Changes = { counts: Map<Change, number>; told: Outcome[] };

export type Findings = {
  file: string;
  source: string;
  format: SourceDescription['imported']['format'];
  account: Account;
  tally: Tally;
  changes: Changes;
  notes: Notes;
};

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

/** `244 records or rows read = 236 imported + 8 rows of a record before + …`: it adds up. */
function accountText({ read, kept, ...others }: Account): string {
  const parts = [
    `${kept} imported`,
    `${others.merged} more rows of these`,
    `${others.repeated} repeated`,
    `${others.notWanted} not asked for`,
    `${others.withheld} withheld`,
    `${others.leftOut} left out`,
  ].filter((part) => !part.startsWith('0 '));
  return `${read} records or rows read = ${parts.join(' + ') || 'none imported'}`;
}

function accountLines({ account, tally }: Findings): string[] {
  return [
    `${accountText(account)}.`,
    '',
    ...table(
      ['Where', 'Records'],
      PLACES.map((place) => [place, tally.places.get(place) ?? 0]),
    ),
    `Records without a country stand in "Global and regional". ${tally.dated} records state when, ${tally.undated} do not. ${plural(tally.umbrellas, 'record')} with parts in this file count only where no part names the country.`,
    '',
    `Languages: ${[...tally.languages]
      .toSorted()
      .map(([language, count]) => `${language} ${count}`)
      .join(', ')}.`,
    '',
  ];
}

function spotText({ line, key }: Spot): string {
  return key === '' ? `line ${line}` : `line ${line} (${inMarkdown(key)})`;
}

function noteLines({ field, message, count, spots }: NoteGroup): string[] {
  const rest = count - spots.length;
  const places = spots.map(spotText).join(', ');
  const more = rest > 0 ? `, and ${rest} more` : '';
  return [`- **${inMarkdown(field)}**: ${inMarkdown(message)}, ${count} times: ${places}${more}.`];
}

function changeLines({ counts, told }: Changes): string[] {
  const summary = [...counts].toSorted().map(([change, count]) => `${count} ${change}`);
  return [
    `${summary.join(', ')}.`,
    '',
    ...told.map(({ key, change, message }) => `- ${change}: ${inMarkdown(key)}: ${message}`),
    '',
  ];
}

function droppedLines(dropped: readonly DroppedField[]): string[] {
  if (dropped.length === 0) return ['None.', ''];
  return table(
    ['Field', 'Records', 'Times'],
    dropped.map(({ field, records, times }) => [inMarkdown(field), records, times]),
  );
}

/** What became of every record and every field of a file; the same import gives the same words. */
export function importReport(findings: Findings): string {
  const notes = findings.notes.groups();
  return [
    `# Import of ${inMarkdown(findings.file)} as ${findings.source}`,
    '',
    ...accountLines(findings),
    '## Against what was here before',
    '',
    ...changeLines(findings.changes),
    '## What could not be taken as it is',
    '',
    ...(notes.length === 0 ? ['Nothing.'] : notes.flatMap(noteLines)),
    '',
    '## Fields that are not carried',
    '',
    ...droppedLines(findings.notes.dropped()),
  ].join('\n');
}

/** A few lines for the terminal. */
export function shortReport(findings: Findings): string {
  const { account, tally, changes, notes } = findings;
  const groups = notes.groups();
  const places = PLACES.map((place) => `${tally.places.get(place) ?? 0} ${place}`).join(', ');
  const told = [...changes.counts].map(([change, count]) => `${count} ${change}`).join(', ');
  return [
    `${findings.file}: ${accountText(account)}`,
    `where: ${places}`,
    `against what was here before: ${told}`,
    ...changes.told
      .filter(({ change }) => change === 'conflict')
      .map(({ key, message }) => `conflict: ${key}: ${message}`),
    ...groups.map(({ field, message, count, spots }) => {
      const first = spots[0];
      return `${findings.file}:${first?.line ?? 1}  ${field}: ${message} (${plural(count, 'time')})`;
    }),
    `${plural(notes.dropped().length, 'field')} not carried, listed in the report`,
  ].join('\n');
}
