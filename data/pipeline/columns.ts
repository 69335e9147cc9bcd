import type { ListColumn, RecordColumns } from '../../src/domain/dataset.ts';
import type { ActivityRecord, Dataset } from './dataset.ts';

/** Organisations first, then programmes, funds and networks: one vocabulary. */
export function partnerIdsFor({ partners, programmes }: Dataset): string[] {
  return [...partners, ...programmes].map(({ id }) => id);
}

function listColumn(rows: readonly (readonly number[])[]): ListColumn {
  const column: ListColumn = { offsets: [0], values: [] };
  for (const row of rows) {
    column.values.push(...row);
    column.offsets.push(column.values.length);
  }
  return column;
}

/** A column of positions in `vocabulary`; ids outside it are refused. */
function positionsColumn(
  rows: readonly (readonly string[])[],
  vocabulary: readonly string[],
): ListColumn {
  const positions = new Map(vocabulary.map((id, position) => [id, position]));
  const positionOf = (id: string): number => {
    const position = positions.get(id);
    if (position === undefined) throw new Error(`'${id}' is in no vocabulary`);
    return position;
  };
  return listColumn(rows.map((ids) => ids.map(positionOf)));
}

function sortRows(column: ListColumn): ListColumn {
  const { offsets, values } = column;
  const rows = offsets
    .slice(0, -1)
    .map((start, row) => values.slice(start, offsets[row + 1]).toSorted((a, b) => a - b));
  return listColumn(rows);
}

/** Whom a record counts under: its partners and its stated programmes, each once. */
function partnersOf({ partners, programmes }: ActivityRecord): string[] {
  const stated = programmes.filter(({ link }) => link === 'stated');
  return [...new Set([...partners, ...stated].map(({ id }) => id))];
}

function participantsOf({ quantities }: ActivityRecord): number | null {
  const stated = quantities.filter(({ countsAs }) => countsAs === 'participants');
  return stated.length === 0 ? null : stated.reduce((sum, { value }) => sum + value, 0);
}

export function recordColumnsFor(dataset: Dataset): RecordColumns {
  const { activities } = dataset;
  const rowOf = new Map(activities.map(({ slug }, row) => [slug, row]));
  const idsOf = (terms: readonly { id: string }[]) => terms.map(({ id }) => id);
  return {
    slug: activities.map(({ slug }) => slug),
    key: activities.map(({ key }) => key),
    kind: activities.map(({ kind }) => kind),
    parent: activities.map(({ parent }) => rowOf.get(parent ?? '') ?? -1),
    scope: activities.map(({ scope }) => scope),
    basis: activities.map(({ time }) => time.basis),
    status: activities.map(({ status }) => status),
    themes: positionsColumn(
      activities.map(({ themes }) => themes),
      idsOf(dataset.themes),
    ),
    violence: positionsColumn(
      activities.map(({ violence }) => violence),
      idsOf(dataset.violence),
    ),
    targets: positionsColumn(
      activities.map(({ targetGroups }) => targetGroups),
      idsOf(dataset.targetGroups),
    ),
    assistance: positionsColumn(
      activities.map(({ assistance }) => assistance),
      idsOf(dataset.assistance),
    ),
    partners: sortRows(positionsColumn(activities.map(partnersOf), partnerIdsFor(dataset))),
    countries: positionsColumn(
      activities.map(({ countries }) => countries.map(({ iso3 }) => iso3)),
      dataset.countries.map(({ iso3 }) => iso3),
    ),
    countryRoles: activities.flatMap(({ countries }) => countries.map(({ role }) => role)),
    years: listColumn(activities.map(({ time }) => time.years)),
    participants: activities.map(participantsOf),
  };
}
