import { aboutExport } from '../src/domain/export/about-export.ts';
import { DESCRIPTOR } from '../src/domain/export/data-package.ts';
import type { ExportInput } from '../src/domain/export/export-input.ts';
import { exportRecords } from '../src/domain/export/export-record.ts';
import { siteAddress } from '../src/domain/export/site-address.ts';

/** The dataset, and the names of its files below `data/`. */
export type Catalogued = { input: ExportInput; files: readonly string[] };

const DESCRIPTION =
  'What the United Nations Office on Drugs and Crime does to end violence against women and girls, as one published source tells it: activities with their places, themes, partners and stated years.';
const PUBLISHER = 'EVAW Atlas';
const KEYWORDS = ['violence against women', 'gender-based violence', 'UNODC', 'United Nations'];
/** The catalogue of licences that the identifiers come from (SPDX). */
const LICENCES = 'https://spdx.org/licenses/';

function mediaTypeOf(file: string): string {
  return file.endsWith('.csv') ? 'text/csv' : 'application/json';
}

/** Beside a description of data nobody needs its schema; the others are ways to get the data. */
function distributed({ files }: Catalogued): string[] {
  return files.filter((file) => !file.endsWith('.schema.json'));
}

/** Where a file is: whole where the site knows its address, else beside the description. */
function placeOf(file: string, { siteUrl }: ExportInput): string {
  return siteAddress(siteUrl, `/data/${file}`) ?? file;
}

function statedYears(input: ExportInput): { first: number; last: number } | null {
  const years = exportRecords(input).flatMap(({ time }) => time.years);
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** schema.org Dataset as JSON-LD, ready to stand in a document. */
export function datasetMarkup(catalogued: Catalogued): string {
  const { input } = catalogued;
  const { title, version, date, licence, sources } = aboutExport(input);
  const years = statedYears(input);
  const markup = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: title,
    description: DESCRIPTION,
    ...(input.siteUrl === null ? {} : { url: input.siteUrl }),
    version,
    dateModified: date,
    license: LICENCES + licence,
    keywords: KEYWORDS,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: PUBLISHER },
    isBasedOn: sources.map(({ url }) => url).filter((url) => url !== ''),
    spatialCoverage: 'World',
    ...(years === null ? {} : { temporalCoverage: `${years.first}/${years.last}` }),
    variableMeasured: ['activities by country', 'themes by country', 'training participations'],
    distribution: distributed(catalogued).map((file) => ({
      '@type': 'DataDownload',
      name: file,
      encodingFormat: mediaTypeOf(file),
      contentUrl: placeOf(file, input),
    })),
  };
  // So that no text of the dataset ends the element that the markup stands in.
  return JSON.stringify(markup).replaceAll('<', '\\u003c');
}

/** A catalogue of one dataset after DCAT 3. */
export function catalogue(catalogued: Catalogued) {
  const { input } = catalogued;
  const { title, version, date, licence, sources } = aboutExport(input);
  const years = statedYears(input);
  const day = (value: string) => ({ '@type': 'xsd:date', '@value': value });
  const year = (value: number) => ({ '@type': 'xsd:gYear', '@value': String(value) });
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': PUBLISHER };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': placeOf('catalog.jsonld', input),
    '@type': 'dcat:Catalog',
    'dct:title': { '@language': 'en', '@value': PUBLISHER },
    'dct:description': { '@language': 'en', '@value': DESCRIPTION },
    'dct:publisher': publisher,
    'dcat:dataset': {
      '@id': placeOf(DESCRIPTOR, input),
      '@type': 'dcat:Dataset',
      'dct:title': { '@language': 'en', '@value': title },
      'dct:description': { '@language': 'en', '@value': DESCRIPTION },
      'dct:publisher': publisher,
      'dct:modified': day(date),
      'dcat:version': version,
      'dct:license': { '@id': LICENCES + licence },
      'dct:language': 'en',
      'dcat:keyword': KEYWORDS.map((word) => ({ '@language': 'en', '@value': word })),
      'dct:source': sources.map(({ url }) => ({ '@id': url })),
      ...(input.siteUrl === null ? {} : { 'dcat:landingPage': { '@id': input.siteUrl } }),
      ...(years === null
        ? {}
        : {
            'dct:temporal': {
              '@type': 'dct:PeriodOfTime',
              'dcat:startDate': year(years.first),
              'dcat:endDate': year(years.last),
            },
          }),
      'dcat:distribution': distributed(catalogued).map((file) => ({
        '@type': 'dcat:Distribution',
        'dct:title': file,
        'dct:license': { '@id': LICENCES + licence },
        'dcat:downloadURL': { '@id': placeOf(file, input) },
        'dcat:mediaType': {
          '@id': `https://www.iana.org/assignments/media-types/${mediaTypeOf(file)}`,
        },
      })),
    },
  };
}
