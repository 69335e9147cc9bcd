import type { Country, Partner, Term } from '../dataset.ts';
import type { ExportInput } from './export-input.ts';
import type { ExportRecord } from './export-record.ts';
import { keyed, type PackageTable, whole, word } from './package-table.ts';

/** The lists that the ids of the records point into; of the countries those that a record names. */
export function listTables(
  { dataset: { file }, reference }: ExportInput,
  records: readonly ExportRecord[],
): PackageTable[] {
  const named = new Set(
    records.flatMap(({ countries, places }) => [...countries, ...places].map(({ iso3 }) => iso3)),
  );
  return [
    countries(file.countries.filter(({ iso3 }) => named.has(iso3))),
    partners(file.partners, reference.organisationRefs),
    keyed({ name: 'partner-roles', primary: ['role'] }, reference.partnerRoles, [
      word('role', 'Id', ({ id }) => id),
      word('label', 'Label', ({ label }) => label),
      whole('iati', 'Code in the IATI list OrganisationRole', ({ iati }) => iati),
    ]),
    terms('themes', 'theme', file.themes),
    terms('violence', 'violence', file.violence),
    terms('target-groups', 'target_group', reference.targetGroups),
    terms('assistance', 'assistance', reference.assistance),
    sources(file.sources),
    instruments(reference.instruments),
    doubts(reference.flags),
  ];
}

function terms(name: string, field: string, entries: readonly Term[]): PackageTable {
  return keyed({ name, primary: [field] }, entries, [
    word(field, 'Id', ({ id }) => id),
    word('label', 'Label', ({ label }) => label),
  ]);
}

function countries(entries: readonly Country[]): PackageTable {
  return keyed({ name: 'countries', primary: ['iso3'] }, entries, [
    word('iso3', 'ISO 3166-1 alpha-3', ({ iso3 }) => iso3),
    word('iso2', 'ISO 3166-1 alpha-2', ({ iso2 }) => iso2),
    word('m49', 'UN M49', ({ m49 }) => m49),
    word('name', 'Name', ({ name }) => name),
    word('region', 'Region', ({ region }) => region),
    word('subregion', 'Subregion', ({ subregion }) => subregion || null),
  ]);
}

function partners(
  entries: readonly Partner[],
  refs: ExportInput['reference']['organisationRefs'],
): PackageTable {
  const iati = new Map(refs.map(({ id, ref }) => [id, ref]));
  return keyed({ name: 'partners', primary: ['partner'] }, entries, [
    word('partner', 'Id', ({ id }) => id),
    word('name', 'Name', ({ name }) => name),
    word('short_name', 'Short name', ({ short }) => short),
    word('kind', 'Kind of organisation, or programme, fund or network', ({ type }) => type),
    word('iati', 'Identifier in IATI data', ({ id }) => iati.get(id) ?? null),
  ]);
}

function sources(entries: ExportInput['dataset']['file']['sources']): PackageTable {
  return keyed({ name: 'sources', primary: ['source'] }, entries, [
    word('source', 'Id', ({ id }) => id),
    word('title', 'Title', ({ title }) => title),
    word('publisher', 'Publisher', ({ publisher }) => publisher),
    word('url', 'Address', ({ url }) => url),
    word('retrieved', 'Month of our copy', ({ retrieved }) => retrieved),
  ]);
}

function instruments(entries: ExportInput['reference']['instruments']): PackageTable {
  return keyed({ name: 'instruments', primary: ['instrument'] }, entries, [
    word('instrument', 'Key', ({ key }) => key),
    word('symbol', 'Symbol', ({ symbol }) => symbol),
    word('title', 'Title', ({ title }) => title),
    word('body', 'Body', ({ body }) => body),
    word('date', 'Date', ({ date }) => date),
  ]);
}

function doubts(entries: ExportInput['reference']['flags']): PackageTable {
  return keyed({ name: 'doubts', primary: ['doubt'] }, entries, [
    word('doubt', 'Key', ({ key }) => key),
    word('title', 'What is in doubt', ({ title }) => title),
    word('source_says', 'What the source says', ({ sourceSays }) => sourceSays),
    word('elsewhere', 'What others say', ({ elsewhere }) => elsewhere),
    word('handling', 'What is done here', ({ handling }) => handling),
  ]);
}
