import type { LargeRecord } from '../../../src/domain/large/large-files.ts';
import { FACET_SCOPES, facetScopeFor } from '../../../src/domain/vocabulary.ts';
import { partnerIdsFor } from '../columns.ts';
import type { Dataset } from '../dataset.ts';
import type { Organisation, SourceRecord } from '../sources/source-record.ts';
import type { NumberedRecord } from './row-table.ts';

type PositionOf = (id: string) => number;
type Key = 'themes' | 'violence' | 'targets' | 'assistance' | 'partners' | 'countries';

/** Where each id stands in the vocabularies of the dataset and of the source. */
export type Positions = Record<Key, PositionOf>;

/** The columns hold a position in two bytes. */
const MOST_PARTNERS = 2 ** 16;

/** The partners of our vocabularies first, then the organisations that only the source knows. */
export function positionsFor(dataset: Dataset, organisations: readonly Organisation[]): Positions {
  const partners = [...partnerIdsFor(dataset), ...organisations.map(({ id }) => id)];
  if (partners.length > MOST_PARTNERS) {
    throw new Error(`${partners.length} organisations; at most ${MOST_PARTNERS} can be told apart`);
  }
  const idsOf = (terms: readonly { id: string }[]) => terms.map(({ id }) => id);
  return {
    themes: positionsIn(idsOf(dataset.themes)),
    violence: positionsIn(idsOf(dataset.violence)),
    targets: positionsIn(idsOf(dataset.targetGroups)),
    assistance: positionsIn(idsOf(dataset.assistance)),
    partners: positionsIn(partners),
    countries: positionsIn(dataset.countries.map(({ iso3 }) => iso3)),
  };
}

function positionsIn(ids: readonly string[]): PositionOf {
  const positions = new Map(ids.map((id, position) => [id, position]));
  return (id) => {
    const position = positions.get(id);
    if (position === undefined) throw new Error(`'${id}' is in no vocabulary`);
    return position;
  };
}

/** The record as the browser shows it. */
export function largeRecordFor(record: SourceRecord, positions: Positions): LargeRecord {
  const partners = [...record.partners, ...record.programmes].map(({ id }) => id);
  return {
    slug: record.slug,
    key: record.key,
    kind: record.kind,
    parent: record.parent ?? null,
    title: record.title,
    summary: record.summary,
    language: record.language ?? null,
    scope: record.scope,
    countries: record.countries.map(({ iso3, role }) => ({
      country: positions.countries(iso3),
      role,
    })),
    years: record.time.years,
    status: record.status,
    themes: record.themes.map(positions.themes),
    violence: record.violence.map(positions.violence),
    targets: record.targetGroups.map(positions.targets),
    assistance: record.assistance.map(positions.assistance),
    partners: [...new Set(partners)].map(positions.partners),
    participants: participantsOf(record),
  };
}

function participantsOf({ quantities }: SourceRecord): number | null {
  const stated = quantities.filter(({ countsAs }) => countsAs === 'participants');
  return stated.length === 0 ? null : stated.reduce((sum, { value }) => sum + value, 0);
}

/** What of a record is counted. */
export function numberedFor(record: LargeRecord): NumberedRecord {
  return {
    slug: record.slug,
    kind: record.kind,
    parent: record.parent,
    countries: record.countries,
    values: {
      theme: record.themes,
      violence: record.violence,
      target: record.targets,
      assistance: record.assistance,
      scope: [FACET_SCOPES.indexOf(facetScopeFor(record.scope))],
      partner: record.partners,
      year: record.years,
    },
    participants: record.participants,
  };
}
