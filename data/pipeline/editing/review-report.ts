import { inMarkdown } from '../markdown.ts';
import type { Counts, FieldChange, RecordChange, Review } from './review.ts';
import type { SourceReview } from './review-sources.ts';

const LONGEST_VALUE = 160;

function valueText(value: unknown): string {
  if (value === undefined) return '(none)';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const shown = text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
  return inMarkdown(shown.replaceAll(/\s+/g, ' '));
}

function fieldLine({ name, from, to }: FieldChange): string {
  return `  - ${inMarkdown(name)}: ${valueText(from)} → ${valueText(to)}`;
}

function changedLines({ slug, title, fields }: RecordChange): string[] {
  return [`- **${inMarkdown(title)}** (\`${slug}\`)`, ...fields.map(fieldLine)];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, ''];
}

function mapRows(
  word: string,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
) {
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return keys
    .map((key) => [`${word} ${key}`, before.get(key) ?? 0, after.get(key) ?? 0] as const)
    .filter(([, from, to]) => from !== to);
}

function countLines(before: Counts, after: Counts): string[] {
  const rows = [
    ['records', before.records, after.records] as const,
    ['counted activities', before.counted, after.counted] as const,
    ['countries with an activity', before.countries.size, after.countries.size] as const,
    ['counted activities with a stated year', before.dated, after.dated] as const,
  ].filter(([, from, to]) => from !== to);
  const all = [
    ...rows,
    ...mapRows('country', before.countries, after.countries),
    ...mapRows('theme', before.themes, after.themes),
  ];
  return all.length === 0 ? ['No figure of the site changes.'] : figureTable(all);
}

type FigureRow = readonly [figure: string, before: number, after: number];

function figureTable(rows: readonly FigureRow[]): string[] {
  return [
    '| Figure | Before | After |',
    '| --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ];
}

function sourceLines({ added, removed, changed, records: total, ...source }: SourceReview) {
  const { named, countries } = source;
  const rows = [
    ['records', total.before, total.after] as const,
    ...mapRows('country', countries.before, countries.after),
  ].filter(([, from, to]) => from !== to);
  const untold = added + removed + changed - named.length;
  return [
    `${records(added)} added, ${removed} removed, ${changed} changed.`,
    '',
    ...named.map(({ key, title, fate }) => `- ${fate}: ${inMarkdown(title)} (\`${key}\`)`),
    ...(untold === 0 ? [] : [`- and ${untold} more`]),
    ...(rows.length === 0 ? [] : ['', ...figureTable(rows)]),
  ];
}

export type Compared = {
  base: string;
  review: Review;
  /** Null where one of the two versions has problems and cannot be counted. */
  counts: { before: Counts; after: Counts } | null;
  /** Imported sources whose records differ. */
  sources: readonly SourceReview[];
  /** Other data files that differ. */
  otherFiles: readonly string[];
};

function records(count: number): string {
  return count === 1 ? '1 record' : `${count} records`;
}

/** What a pull request does to the data, in words for its reviewer. */
export function reviewReport({ base, review, counts, sources, otherFiles }: Compared): string {
  const { added, removed, changed } = review;
  const named = ({ slug, title }: { slug: string; title: string }) =>
    `- ${inMarkdown(title)} (\`${slug}\`)`;
  return [
    `# What changes in the data since ${inMarkdown(base)}`,
    '',
    `${records(added.length)} added, ${removed.length} removed, ${changed.length} changed.`,
    '',
    ...section('Added', added.map(named)),
    ...section('Removed', removed.map(named)),
    ...section('Changed', changed.flatMap(changedLines)),
    ...sources.flatMap((source) => section(`Source \`${source.id}\``, sourceLines(source))),
    ...section(
      'Other files',
      otherFiles.map((path) => `- \`${path}\``),
    ),
    ...section(
      'Figures',
      counts === null
        ? ['One of the two versions has problems, so figures cannot be compared.']
        : countLines(counts.before, counts.after),
    ),
  ].join('\n');
}
