import type { ExportInput } from './export-input.ts';
import type { ExportRecord } from './export-record.ts';
import { iatiPeriod } from './iati-dates.ts';
import { iatiResults } from './iati-result.ts';
import { type Labels, labelsFor } from './labels.ts';
import { narrative } from './narrative.ts';
import { partsPlayed } from './parts-played.ts';
import { siteAddress } from './site-address.ts';
import { xmlElement } from './xml.ts';

/** We report what others did, under an identifier of our own that no agency has registered. */
export const REPORTER = 'evaw-atlas';
const REPORTER_NAME = 'EVAW Atlas, an open-source project that retells a published source';

/** Codes of IATI lists: OrganisationType, ActivityScope, ActivityStatus. */
const OTHER_TYPE = 90;
const ORGANISATION_TYPES: Readonly<Record<string, number>> = {
  'un-entity': 40,
  'un-mechanism': 40,
  'intergovernmental-body': 40,
  government: 10,
};
const SCOPES = { global: 1, regional: 2, 'multi-country': 3, country: 4, unclear: null } as const;
const STATUSES = { 'reported-done': 4, ongoing: 2 } as const;
const OWN_VOCABULARY = 99;

/** How an activity is known in IATI. */
export function iatiIdentifier(slug: string): string {
  return `${REPORTER}-${slug}`;
}

/** The elements of an activity in the order of the schema of IATI 2.03; what is not known is left out. */
export function iatiElements(record: ExportRecord, input: ExportInput): string[] {
  const labels = labelsFor(input);
  return [
    xmlElement('iati-identifier', {}, [iatiIdentifier(record.slug)]),
    xmlElement('reporting-org', { ref: REPORTER, type: OTHER_TYPE, 'secondary-reporter': 1 }, [
      narrative(REPORTER_NAME),
    ]),
    xmlElement('title', {}, [narrative(record.title)]),
    ...descriptions(record, labels),
    ...organisations(record, input, labels),
    xmlElement('activity-status', { code: STATUSES[record.status] }),
    ...dates(record, input),
    ...places(record, input),
    ...subjects(record, input, labels),
    ...documents(record, input),
    ...iatiResults(record, input),
  ];
}

function descriptions({ summary, targetGroups }: ExportRecord, { target }: Labels): string[] {
  const groups = targetGroups.map(target).join('; ');
  const general = xmlElement('description', { type: 1 }, [narrative(summary)]);
  if (groups === '') return [general];
  return [general, xmlElement('description', { type: 3 }, [narrative(groups)])];
}

/** Only those whose part the source makes plain: IATI has no word for the others. */
function organisations(record: ExportRecord, input: ExportInput, { partner }: Labels): string[] {
  const refs = new Map(input.reference.organisationRefs.map(({ id, ref }) => [id, ref]));
  const kinds = new Map(input.dataset.file.partners.map(({ id, type }) => [id, type]));
  return partsPlayed(record, input).flatMap(({ id, iati }) => {
    if (iati === null) return [];
    const type = ORGANISATION_TYPES[kinds.get(id) ?? ''] ?? null;
    return xmlElement('participating-org', { ref: refs.get(id) ?? null, type, role: iati }, [
      narrative(partner(id)),
    ]);
  });
}

function dates(record: ExportRecord, { dataset }: ExportInput): string[] {
  const period = iatiPeriod(record, dataset.manifest.date);
  if (period === null) return [];
  const date = (type: 2 | 4, { day, narrative: words }: { day: string; narrative: string }) =>
    xmlElement('activity-date', { type, 'iso-date': day }, [narrative(words)]);
  const isOver = record.status === 'reported-done' && period.end !== null;
  return [date(2, period.start), ...(isOver && period.end !== null ? [date(4, period.end)] : [])];
}

function places({ scope, countries, places: named }: ExportRecord, input: ExportInput): string[] {
  const iso2 = new Map(input.dataset.file.countries.map((entry) => [entry.iso3, entry.iso2]));
  const own = countries.filter(({ role }) => role !== 'partner');
  const code = SCOPES[scope];
  return [
    ...(code === null ? [] : [xmlElement('activity-scope', { code })]),
    ...own.map(({ iso3 }) => xmlElement('recipient-country', { code: iso2.get(iso3) ?? iso3 })),
    ...(own.length === 0 && scope === 'global'
      ? [
          xmlElement('recipient-region', { code: 998, vocabulary: 1 }, [
            narrative(
              'Global; region 998 (developing countries, unspecified) stands for it by convention',
            ),
          ]),
        ]
      : []),
    ...named.map(({ name }) =>
      xmlElement('location', {}, [xmlElement('name', {}, [narrative(name)])]),
    ),
  ];
}

/** The main theme is the sector: several would need shares, which the source does not state. */
function subjects(record: ExportRecord, { siteUrl }: ExportInput, labels: Labels): string[] {
  const own = (list: string) => ({
    vocabulary: OWN_VOCABULARY,
    'vocabulary-uri': siteAddress(siteUrl, `/data/${list}.csv`),
  });
  const tags = (list: string, ids: readonly string[], label: (id: string) => string) =>
    ids.map((id) =>
      xmlElement('tag', { ...own(list), code: `${list}:${id}` }, [narrative(label(id))]),
    );
  const sectors = record.themes
    .slice(0, 1)
    .map((id) =>
      xmlElement('sector', { ...own('themes'), code: id }, [narrative(labels.theme(id))]),
    );
  return [
    ...sectors,
    ...tags('themes', record.themes, labels.theme),
    ...tags('violence', record.violence, labels.violence),
    ...tags('target-groups', record.targetGroups, labels.target),
    ...tags('assistance', record.assistance, labels.assistance),
  ];
}

function documents({ source }: ExportRecord, { dataset }: ExportInput): string[] {
  const found = dataset.file.sources.find(({ id }) => id === source.id);
  if (found === undefined || found.url === '') return [];
  return [
    xmlElement('document-link', { format: 'text/html', url: asUri(found.url) }, [
      xmlElement('title', {}, [narrative(`${found.title}, paragraph ${source.paragraph}`)]),
      // DocumentCategory: Activity web page.
      xmlElement('category', { code: 'A12' }),
    ]),
  ];
}

/** `xsd:anyURI` takes no brackets in a query (RFC 3986), which browsers write there all the same. */
function asUri(url: string): string {
  return url.replace(/[^!#$%&'()*+,\-./0-9:;=?@A-Z_a-z~]/gu, encodeURIComponent);
}
