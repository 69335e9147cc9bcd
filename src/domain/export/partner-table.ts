import type { Partner } from '../dataset.ts';
import { recordsUnder } from '../derive.ts';
import { listAt } from '../facet-index.ts';
import type { ExportInput } from './export-input.ts';
import { type Column, type Table, tableOf } from './table.ts';

type PartnerFigures = Partner & { activities: number };

/** One row a partner or programme that an activity under the filter names. */
export function partnerTable({ dataset, filter }: ExportInput): Table {
  const { partners, records } = dataset.file;
  const counts = new Uint32Array(partners.length);
  for (const record of recordsUnder(dataset, filter)) {
    for (const partner of listAt(records.partners, record)) {
      counts[partner] = (counts[partner] ?? 0) + 1;
    }
  }
  const columns: Column<PartnerFigures>[] = [
    { name: 'partner', type: 'string', description: 'Id', of: ({ id }) => id },
    { name: 'name', type: 'string', description: 'Name', of: ({ name }) => name },
    { name: 'short_name', type: 'string', description: 'Short name', of: ({ short }) => short },
    {
      name: 'kind',
      type: 'string',
      description: 'Kind of organisation, or programme, fund or network',
      of: ({ type }) => type,
    },
    {
      name: 'activities',
      type: 'integer',
      description: 'Distinct activities that name it; a link that is uncertain is not counted',
      of: ({ activities }) => activities,
    },
  ];
  const named = partners
    .map((partner, at) => ({ ...partner, activities: counts[at] ?? 0 }))
    .filter(({ activities }) => activities > 0);
  return tableOf('partners', columns, named);
}
