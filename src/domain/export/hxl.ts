import { formatCsv } from './csv.ts';
import type { ExportInput } from './export-input.ts';
import type { ExportRecord } from './export-record.ts';
import { countriesCell, partnersCell, programmesCell, quantitiesCell } from './id-cells.ts';
import { type Labels, labelsFor } from './labels.ts';
import { exportPairs, type Pair, participantsOf } from './pair-table.ts';
import { FUNDING, IMPLEMENTING, partsPlayed } from './parts-played.ts';
import { siteAddress } from './site-address.ts';
import { type Cell, joined, type Table } from './table.ts';

type TaggedColumn = [header: string, tag: string, of: (pair: Pair) => Cell];

/** HXL 1.1: names, tags, then one row a pair of activity and country, as for a 3W. */
export function formatHxl(input: ExportInput): string {
  const columns = [
    ...activityColumns(input),
    ...organisationColumns(input),
    ...subjectColumns(labelsFor(input)),
    ...placeColumns(),
    ...factColumns(input),
    ...idColumns(),
  ];
  const table: Table = {
    name: 'hxl',
    fields: columns.map(([name]) => ({ name, type: 'string', description: '' })),
    rows: [
      columns.map(([, tag]) => tag),
      ...exportPairs(input).map((pair) => columns.map(([, , of]) => of(pair))),
    ],
  };
  return formatCsv(table);
}

function activityColumns({ siteUrl }: ExportInput): TaggedColumn[] {
  const columns: TaggedColumn[] = [
    ['Activity id', '#activity+id', ({ record }) => record.slug],
    ['Activity', '#activity+name', ({ record }) => record.title],
    ['Scope', '#activity+scope', ({ record }) => record.scope],
    ['Description', '#description+i_en', ({ record }) => record.summary],
  ];
  if (siteUrl === null) return columns;
  const address = ({ record }: Pair) => siteAddress(siteUrl, `/activity/${record.slug}/`);
  return [...columns, ['Address', '#activity+url', address]];
}

function organisationColumns(input: ExportInput): TaggedColumn[] {
  const { partner, role } = labelsFor(input);
  const publishers = new Map(
    input.dataset.file.sources.map(({ id, publisher }) => [id, publisher]),
  );
  const named = (record: ExportRecord, code: number | null) =>
    joined(
      partsPlayed(record, input)
        .filter(({ iati }) => iati === code)
        .map((part) =>
          code === null ? `${partner(part.id)} (${role(part.role ?? '')})` : partner(part.id),
        ),
    );
  return [
    ['Reported by', '#org+reporting', ({ record }) => publishers.get(record.source.id) ?? null],
    ['Done by', '#org+impl+list', ({ record }) => named(record, IMPLEMENTING)],
    ['Funded by', '#org+funding+list', ({ record }) => named(record, FUNDING)],
    ['Other partners (part played)', '#org+partner+list', ({ record }) => named(record, null)],
    [
      'Programmes, funds and networks',
      '#org+programme+list',
      ({ record }) => joined(record.programmes.map(({ id }) => partner(id))),
    ],
  ];
}

function subjectColumns({ theme, violence, target }: Labels): TaggedColumn[] {
  return [
    ['Theme ids', '#sector+code+v_evaw+list', ({ record }) => joined(record.themes)],
    ['Themes', '#sector+name+list', ({ record }) => joined(record.themes.map(theme))],
    [
      'Form of violence ids',
      '#subsector+code+v_evaw+list',
      ({ record }) => joined(record.violence),
    ],
    [
      'Forms of violence',
      '#subsector+name+list',
      ({ record }) => joined(record.violence.map(violence)),
    ],
    ['Addressed to', '#beneficiary+list', ({ record }) => joined(record.targetGroups.map(target))],
  ];
}

/** What our import reads back, as ids of our vocabularies (`v_evaw`). */
function idColumns(): TaggedColumn[] {
  const of =
    (cell: (record: ExportRecord) => Cell) =>
    ({ record }: Pair) =>
      cell(record);
  return [
    ['Part of', '#activity+parent', of(({ parent }) => parent)],
    ['Countries named and their roles', '#country+named+v_evaw+list', of(countriesCell)],
    ['Done by, as ids', '#org+impl+v_evaw+list', of(({ actors }) => joined(actors))],
    ['Partner ids and roles', '#org+partner+v_evaw+list', of(partnersCell)],
    ['Programme ids and links', '#org+programme+v_evaw+list', of(programmesCell)],
    ['Target group ids', '#beneficiary+v_evaw+list', of((record) => joined(record.targetGroups))],
    ['Assistance ids', '#modality+v_evaw+list', of((record) => joined(record.assistance))],
    ['Figures with unit and kind', '#output+v_evaw+list', of(quantitiesCell)],
  ];
}

function placeColumns(): TaggedColumn[] {
  const places = (kind: 'city' | 'area') => (pair: Pair) =>
    joined(
      pair.record.places
        .filter((place) => place.kind === kind && place.iso3 === pair.country?.iso3)
        .map(({ name }) => name),
    );
  return [
    ['Country code', '#country+code+v_iso3', ({ country }) => country?.iso3 ?? null],
    ['Country', '#country+name+i_en', ({ country }) => country?.entry?.name ?? null],
    ['Role of the country', '#country+role', ({ country }) => country?.role ?? null],
    ['Region', '#region+name', ({ country }) => country?.entry?.region ?? null],
    ['Areas', '#adm1+name+list', places('area')],
    ['Cities', '#loc+name+list', places('city')],
  ];
}

function factColumns({ dataset }: ExportInput): TaggedColumn[] {
  const sources = new Map(dataset.file.sources.map((source) => [source.id, source]));
  return [
    ['People trained', '#reached', participantsOf],
    ['Other figures', '#output+description+list', ({ record }) => joined(outputs(record))],
    ['From', '#date+start', ({ record }) => dateOf(record, 0)],
    ['To', '#date+end', ({ record }) => dateOf(record, -1)],
    ['Status', '#status', ({ record }) => record.status],
    ['Source', '#meta+source', ({ record }) => sources.get(record.source.id)?.title ?? null],
    ['Paragraph', '#meta+paragraph', ({ record }) => record.source.paragraph],
    ['Source address', '#meta+url', ({ record }) => sources.get(record.source.id)?.url ?? null],
  ];
}

function outputs({ quantities }: ExportRecord): string[] {
  return quantities
    .filter(({ countsAs }) => countsAs !== 'participants')
    .map(({ value, unit }) => `${value} ${unit}`);
}

/** As exact as the source: a year, or a year and month (ISO 8601). */
function dateOf({ time }: ExportRecord, at: 0 | -1): string | null {
  const year = time.years.at(at);
  if (year === undefined) return null;
  return time.month === null ? String(year) : `${year}-${String(time.month).padStart(2, '0')}`;
}
