import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { recordsSchema } from '../data/pipeline/export/records-shape.ts';
import { buildDataset } from '../src/domain/derive.ts';
import { dataPackageFiles } from '../src/domain/export/data-package.ts';
import type { ExportInput } from '../src/domain/export/export-input.ts';
import { formatRecords, RECORDS_SCHEMA } from '../src/domain/export/records-json.ts';
import { siteAddress } from '../src/domain/export/site-address.ts';
import { XML_HEAD, xmlElement, xmlText } from '../src/domain/export/xml.ts';
import { parseIndex } from '../src/domain/parse-index.ts';
import { parseManifest } from '../src/domain/parse-manifest.ts';
import { parseReference } from '../src/domain/parse-reference.ts';
import { parseTexts } from '../src/domain/parse-texts.ts';
import { NO_FILTER } from '../src/domain/view.ts';
import { type Catalogued, catalogue, datasetMarkup } from './catalogue.ts';

/** Name and content of a file, from the root of the site. */
export type SiteFile = { path: string; content: string | Uint8Array };

/** The whole dataset as it was built into `folder`, for the writers of the exports. */
export async function wholeDataset(folder: string, siteUrl: string | null): Promise<ExportInput> {
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, 'data', path), 'utf8'));
  const manifest = parseManifest(await read('manifest.json'));
  const pathsOf = (role: string) =>
    manifest.files.filter((each) => each.role === role).map(({ path }) => path);
  const { file, dropped, rows } = parseIndex(await read(pathsOf('index')[0] ?? ''));
  const shards = await Promise.all(
    pathsOf('texts').map(async (path) => parseTexts(await read(path))),
  );
  const texts = shards.toSorted((a, b) => a.first - b.first).flatMap((shard) => shard.texts);
  return {
    dataset: buildDataset(manifest, file, dropped, rows),
    texts: rows.flatMap((row) => texts[row] ?? []),
    reference: parseReference(await read(pathsOf('reference')[0] ?? '')),
    filter: NO_FILTER,
    address: siteUrl,
    siteUrl,
    areas: null,
  };
}

/**
 * What machines read: the dataset as a Data Package and as JSON with its schema, two descriptions
 * of it (DCAT 3, schema.org), the list of pages, and the leave to read them.
 * @param addresses pages from the root of the site, each once
 */
export function machineReaders(
  input: ExportInput,
  addresses: readonly string[],
): { files: SiteFile[]; markup: string } {
  const { siteUrl } = input;
  const parts = [
    ...dataPackageFiles(input),
    { path: 'activities.json', content: formatRecords(input) },
    { path: RECORDS_SCHEMA, content: recordsSchema() },
  ];
  const catalogued: Catalogued = { input, files: parts.map(({ path }) => path) };
  const markup = datasetMarkup(catalogued);
  const files = [
    ...parts,
    { path: 'catalog.jsonld', content: `${JSON.stringify(catalogue(catalogued), null, 2)}\n` },
    { path: 'dataset.jsonld', content: `${markup}\n` },
  ].map(({ path, content }) => ({ path: `data/${path}`, content }));
  return { markup, files: [...files, robots(siteUrl), ...sitemap(siteUrl, addresses)] };
}

function robots(siteUrl: string | null): SiteFile {
  const lines = ['User-agent: *', 'Allow: /'];
  if (siteUrl !== null) lines.push('', `Sitemap: ${whole(siteUrl, '/sitemap.xml')}`);
  return { path: 'robots.txt', content: `${lines.join('\n')}\n` };
}

/** A sitemap holds whole addresses only: where the site does not know its own, there is none. */
function sitemap(siteUrl: string | null, addresses: readonly string[]): SiteFile[] {
  if (siteUrl === null) return [];
  const entries = addresses.map((address) =>
    xmlElement('url', {}, [xmlElement('loc', {}, [xmlText(whole(siteUrl, address))])]),
  );
  const content = xmlElement(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    entries.map((each) => `\n  ${each}`),
  );
  return [{ path: 'sitemap.xml', content: `${XML_HEAD}${content}\n` }];
}

function whole(siteUrl: string, path: string): string {
  return siteAddress(siteUrl, path) ?? path;
}

export async function writeFiles(folder: string, files: readonly SiteFile[]): Promise<void> {
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
