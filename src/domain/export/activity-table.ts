import type { ExportInput } from './export-input.ts';
import { type ExportRecord, exportRecords } from './export-record.ts';
import { countriesCell, partnersCell, programmesCell, quantitiesCell } from './id-cells.ts';
import { type Labels, labelsFor } from './labels.ts';
import { type Column, joined, type Table, tableOf } from './table.ts';

type ActivityColumn = Column<ExportRecord>;

function text(name: string, description: string, of: ActivityColumn['of']): ActivityColumn {
  return { name, type: 'string', description, of };
}

/** One row an activity. Ids come first, their labels beside them; several values are parted by `|`. */
export function activityTable(input: ExportInput): Table {
  const labels = labelsFor(input);
  const columns = [
    ...wordColumns(),
    ...placeColumns(labels),
    ...timeColumns(),
    ...partnerColumns(labels),
    ...subjectColumns(labels),
    ...figureColumns(),
    ...sourceColumns(input, labels),
  ];
  return tableOf('activities', columns, exportRecords(input));
}

function wordColumns(): ActivityColumn[] {
  return [
    text('activity', 'Id of the activity: the end of its address', ({ slug }) => slug),
    text('key', 'Key in the dataset', ({ key }) => key),
    text(
      'kind',
      'activity, or umbrella for a general statement that counts where none of its parts does',
      ({ kind }) => kind,
    ),
    text('part_of', 'Id of the general statement that it details', ({ parent }) => parent),
    text('title', 'Title', ({ title }) => title),
    text('summary', 'What the source says, in our words', ({ summary }) => summary),
  ];
}

function placeColumns(labels: Labels): ActivityColumn[] {
  const counted = ({ countries }: ExportRecord) =>
    countries.flatMap(({ iso3, counts }) => (counts ? [iso3] : []));
  return [
    text('scope', 'country, multi-country, regional, global or unclear', ({ scope }) => scope),
    text('countries', 'ISO 3166-1 alpha-3 codes of the countries it counts for', (record) =>
      joined(counted(record)),
    ),
    text('country_names', 'Their names', (record) => joined(counted(record).map(labels.country))),
    text(
      'countries_named',
      'Every country it names, with its role: location, member or partner',
      countriesCell,
    ),
    text('places', 'Cities and areas it names', ({ places }) =>
      joined(places.map(({ name, iso3, kind }) => `${iso3}:${kind}:${name}`)),
    ),
  ];
}

function timeColumns(): ActivityColumn[] {
  return [
    text(
      'time_basis',
      'stated-year, reporting-period, context-only or not-stated',
      ({ time }) => time.basis,
    ),
    text('years', 'Years the source states; empty where it states none', ({ time }) =>
      joined(time.years.map(String)),
    ),
    {
      name: 'month',
      type: 'integer',
      description: 'Month the source states, 1 to 12',
      of: ({ time }) => time.month,
    },
    text('time_note', 'How the source speaks of time', ({ time }) => time.note),
    text('status', 'reported-done or ongoing, as the source speaks of it', ({ status }) => status),
  ];
}

function partnerColumns({ partner, role }: Labels): ActivityColumn[] {
  return [
    text('actors', 'Who the source says did it', ({ actors }) => joined(actors)),
    text('partners', 'Partners with their role', partnersCell),
    text('partner_names', 'Their names and roles', ({ partners }) =>
      joined(partners.map(({ id, role: part }) => `${partner(id)} (${role(part)})`)),
    ),
    text(
      'programmes',
      'Programmes, funds and networks; the link is stated or uncertain',
      programmesCell,
    ),
    text('programme_names', 'Their names', ({ programmes }) =>
      joined(programmes.map(({ id }) => partner(id))),
    ),
  ];
}

function subjectColumns(labels: Labels): ActivityColumn[] {
  const both = (
    name: string,
    what: string,
    label: keyof Labels,
    of: (r: ExportRecord) => string[],
  ) => [
    text(name, `${what}: ids`, (record) => joined(of(record))),
    text(`${name}_labels`, `${what}: labels`, (record) => joined(of(record).map(labels[label]))),
  ];
  return [
    ...both('themes', 'Themes, the main one first', 'theme', ({ themes }) => themes),
    ...both('violence', 'Forms of violence', 'violence', ({ violence }) => violence),
    ...both('target_groups', 'Whom it addresses', 'target', ({ targetGroups }) => targetGroups),
    ...both('assistance', 'Forms of assistance', 'assistance', ({ assistance }) => assistance),
  ];
}

function figureColumns(): ActivityColumn[] {
  return [
    {
      name: 'participants',
      type: 'integer',
      description: 'Training participations the source states; empty is not stated, which is not 0',
      of: ({ participants }) => participants,
    },
    text(
      'quantities',
      'Figures of the source: value, unit, what it counts as, whom',
      quantitiesCell,
    ),
  ];
}

function sourceColumns({ dataset, siteUrl }: ExportInput, { source }: Labels): ActivityColumn[] {
  const urls = new Map(dataset.file.sources.map(({ id, url }) => [id, url]));
  const columns = [
    text('source', 'Where the record comes from', (record) => source(record.source.id)),
    text('source_url', 'Address of the source', (record) => urls.get(record.source.id) ?? null),
    {
      name: 'source_paragraph',
      type: 'integer' as const,
      description: 'Paragraph of the source',
      of: (record: ExportRecord) => record.source.paragraph,
    },
    text('instruments', 'Documents it names', ({ instruments }) => joined(instruments)),
    text('doubts', 'Known doubts, by their keys on the site', ({ flags }) => joined(flags)),
  ];
  if (siteUrl === null) return columns;
  return [
    ...columns,
    text('address', 'The activity on the site', ({ slug }) => activityUrl(siteUrl, slug)),
  ];
}

function activityUrl(siteUrl: string, slug: string): string {
  return `${siteUrl.replace(/\/$/, '')}/activity/${slug}/`;
}
