import type { ExportInput } from './export-input.ts';
import { type ExportRecord, exportRecords } from './export-record.ts';
import { activitiesTable } from './package-activities.ts';
import { listTables } from './package-lists.ts';
import { keyed, type PackageTable, whole, word, yesOrNo } from './package-table.ts';

/** A part of a record that stands in rows of its own, with the activity that it belongs to. */
type Part<Value> = { activity: string; at: number; value: Value };

/** The records as tables that point at each other and lose nothing of them. */
export function packageTables(input: ExportInput): PackageTable[] {
  const records = exportRecords(input);
  const partsOf = <Value>(of: (record: ExportRecord) => readonly Value[]): Part<Value>[] =>
    records.flatMap((record) =>
      of(record).map((value, at) => ({ activity: record.slug, at: at + 1, value })),
    );
  return [
    activitiesTable(records),
    ...placeTables(partsOf),
    ...partnerTables(partsOf),
    ...termTables(partsOf),
    ...noteTables(partsOf),
    ...listTables(input, records),
  ];
}

type PartsOf = <Value>(of: (record: ExportRecord) => readonly Value[]) => Part<Value>[];

const activity = word<Part<unknown>>('activity', 'The activity', ({ activity: id }) => id);
const place = whole<Part<unknown>>('position', 'Place in the list of the record', ({ at }) => at);
const OF_ACTIVITY = { activity: 'activities.activity' };

function placeTables(partsOf: PartsOf): PackageTable[] {
  return [
    keyed(
      {
        name: 'activity-countries',
        primary: ['activity', 'iso3'],
        foreign: { ...OF_ACTIVITY, iso3: 'countries.iso3' },
      },
      partsOf(({ countries }) => countries),
      [
        activity,
        word('iso3', 'ISO 3166-1 alpha-3', ({ value }) => value.iso3),
        word('role', 'location, member or partner', ({ value }) => value.role),
        yesOrNo(
          'counts',
          'Whether the activity counts for the country',
          ({ value }) => value.counts,
        ),
      ],
    ),
    keyed(
      {
        name: 'activity-places',
        primary: ['activity', 'position'],
        foreign: { ...OF_ACTIVITY, iso3: 'countries.iso3' },
      },
      partsOf(({ places }) => places),
      [
        activity,
        place,
        word('name', 'Name of the place', ({ value }) => value.name),
        word('iso3', 'Its country', ({ value }) => value.iso3),
        word('kind', 'city or area', ({ value }) => value.kind),
      ],
    ),
    keyed(
      { name: 'activity-years', primary: ['activity', 'year'], foreign: OF_ACTIVITY },
      partsOf(({ time }) => time.years),
      [activity, whole('year', 'Year the source states', ({ value }) => value)],
    ),
  ];
}

function partnerTables(partsOf: PartsOf): PackageTable[] {
  return [
    keyed(
      {
        name: 'activity-actors',
        primary: ['activity', 'partner'],
        foreign: { ...OF_ACTIVITY, partner: 'partners.partner' },
      },
      partsOf(({ actors }) => actors),
      [activity, place, word('partner', 'Who the source says did it', ({ value }) => value)],
    ),
    keyed(
      {
        name: 'activity-partners',
        primary: ['activity', 'position'],
        foreign: { ...OF_ACTIVITY, partner: 'partners.partner', role: 'partner-roles.role' },
      },
      partsOf(({ partners }) => partners),
      [
        activity,
        place,
        word('partner', 'The partner', ({ value }) => value.id),
        word('role', 'The part it plays', ({ value }) => value.role),
      ],
    ),
    keyed(
      {
        name: 'activity-programmes',
        primary: ['activity', 'programme'],
        foreign: { ...OF_ACTIVITY, programme: 'partners.partner' },
      },
      partsOf(({ programmes }) => programmes),
      [
        activity,
        place,
        word('programme', 'The programme, fund or network', ({ value }) => value.id),
        word('link', 'stated, or uncertain, which does not count', ({ value }) => value.link),
        word('note', 'Why the link is uncertain', ({ value }) => value.note),
      ],
    ),
  ];
}

function termTables(partsOf: PartsOf): PackageTable[] {
  const terms = (name: string, field: string, target: string, of: (r: ExportRecord) => string[]) =>
    keyed(
      {
        name: `activity-${name}`,
        primary: ['activity', field],
        foreign: { ...OF_ACTIVITY, [field]: `${target}.${field}` },
      },
      partsOf(of),
      [activity, place, word<Part<string>>(field, 'Id in its list', ({ value }) => value)],
    );
  return [
    terms('themes', 'theme', 'themes', ({ themes }) => themes),
    terms('violence', 'violence', 'violence', ({ violence }) => violence),
    terms('target-groups', 'target_group', 'target-groups', ({ targetGroups }) => targetGroups),
    terms('assistance', 'assistance', 'assistance', ({ assistance }) => assistance),
    terms('instruments', 'instrument', 'instruments', ({ instruments }) => instruments),
    terms('doubts', 'doubt', 'doubts', ({ flags }) => flags),
  ];
}

function noteTables(partsOf: PartsOf): PackageTable[] {
  return [
    keyed(
      { name: 'quantities', primary: ['activity', 'position'], foreign: OF_ACTIVITY },
      partsOf(({ quantities }) => quantities),
      [
        activity,
        place,
        whole('value', 'The figure', ({ value }) => value.value),
        word('unit', 'What it counts, in the singular', ({ value }) => value.unit),
        word(
          'counts_as',
          'participants, outputs, events or duration',
          ({ value }) => value.countsAs,
        ),
        word('group', 'Whom or what it counts', ({ value }) => value.group),
        word('note', 'What to know about it', ({ value }) => value.note),
      ],
    ),
    keyed(
      { name: 'external-notes', primary: ['activity', 'position'], foreign: OF_ACTIVITY },
      partsOf(({ externalNotes }) => externalNotes),
      [
        activity,
        place,
        word('field', 'What of the activity it speaks of', ({ value }) => value.field),
        word('claim', 'What others say; it counts for nothing here', ({ value }) => value.claim),
        word('source', 'Who says it', ({ value }) => value.source),
        word('url', 'Where', ({ value }) => value.url),
      ],
    ),
  ];
}
