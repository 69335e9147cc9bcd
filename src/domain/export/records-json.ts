import { aboutExport } from './about-export.ts';
import type { ExportInput } from './export-input.ts';
import { exportRecords } from './export-record.ts';
import { siteAddress } from './site-address.ts';

/** The name of the schema beside the file, and below `data/` on the site. */
export const RECORDS_SCHEMA = 'activities.schema.json';

/** The records as published with every list that their ids point into; `records-schema.ts` describes it. */
export function formatRecords(input: ExportInput): string {
  const { file } = input.dataset;
  const { reference } = input;
  const activities = exportRecords(input);
  const named = new Set(activities.flatMap(({ countries }) => countries.map(({ iso3 }) => iso3)));
  const content = {
    $schema: siteAddress(input.siteUrl, `/data/${RECORDS_SCHEMA}`) ?? RECORDS_SCHEMA,
    about: aboutExport(input),
    activities,
    vocabularies: {
      themes: file.themes,
      violence: file.violence,
      targetGroups: reference.targetGroups,
      assistance: reference.assistance,
      partners: file.partners,
      partnerRoles: reference.partnerRoles,
      countries: file.countries
        .filter(({ iso3 }) => named.has(iso3))
        .map(({ iso3, iso2, m49, name, official, region, subregion }) => {
          return { iso3, iso2, m49, name, official, region, subregion };
        }),
      sources: file.sources,
      instruments: reference.instruments,
      doubts: reference.flags,
    },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
