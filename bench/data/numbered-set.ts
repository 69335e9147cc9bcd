import type { Dataset } from '../../data/pipeline/dataset.ts';
import { columnsFor } from '../../data/pipeline/large/columns-for.ts';
import { largeRecordFor, numberedFor, positionsFor } from '../../data/pipeline/large/numbered.ts';
import { type NumberedRecord, RowTable } from '../../data/pipeline/large/row-table.ts';
import type { FacetIndex } from '../../src/domain/facet-index.ts';
import { buildLargeIndex, type LargeIndex } from '../../src/domain/large/large-index.ts';
import { FACET_SCOPES } from '../../src/domain/vocabulary.ts';
import { syntheticOrganisations, syntheticRecords } from './synthetic-set.ts';

/** The same rows for every engine: as objects, and as the app's own index. */
export type NumberedSet = { rows: NumberedRecord[]; index: LargeIndex; builtMs: number };

export function numberedSet(count: number, dataset: Dataset): NumberedSet {
  const organisations = syntheticOrganisations();
  const positions = positionsFor(dataset, organisations);
  const table = new RowTable();
  const rows: NumberedRecord[] = [];
  for (const record of syntheticRecords(count, dataset, organisations)) {
    const numbered = numberedFor(largeRecordFor(record, positions));
    rows.push(numbered);
    table.add(numbered);
  }
  const { columns } = columnsFor(table, dataset.countries.length);
  const started = performance.now();
  const index = buildLargeIndex(columns, sizesOf(dataset, organisations.length));
  return { rows, index, builtMs: performance.now() - started };
}

export function sizesOf(dataset: Dataset, organisations: number): FacetIndex['sizes'] {
  return {
    theme: dataset.themes.length,
    violence: dataset.violence.length,
    target: dataset.targetGroups.length,
    assistance: dataset.assistance.length,
    scope: FACET_SCOPES.length,
    partner: dataset.partners.length + dataset.programmes.length + organisations,
    country: dataset.countries.length,
  };
}
