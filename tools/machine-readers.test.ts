import { describe, expect, it } from 'vitest';
import { realInput } from '../data/pipeline/export/sample-readers.ts';
import type { ExportInput } from '../src/domain/export/export-input.ts';
import { machineReaders } from './machine-readers.ts';

const SITE = 'https://atlas.example.org/evaw/';
const ADDRESSES = ['/', '/country/KGZ/', '/activity/a&b/'];

function filesFor(siteUrl: string | null) {
  const input: ExportInput = { ...realInput(), siteUrl };
  const { files, markup } = machineReaders(input, ADDRESSES);
  return { markup, files: new Map(files.map(({ path, content }) => [path, String(content)])) };
}

const known = filesFor(SITE);
const unknown = filesFor(null);

describe('where the site knows its address', () => {
  it('lists every page in the sitemap, and the sitemap in robots.txt', () => {
    const places = known.files.get('sitemap.xml')?.match(/(?<=<loc>)[^<]*/g);
    expect(places).toEqual([
      'https://atlas.example.org/evaw/',
      'https://atlas.example.org/evaw/country/KGZ/',
      'https://atlas.example.org/evaw/activity/a&amp;b/',
    ]);
    expect(known.files.get('robots.txt')).toContain(`Sitemap: ${SITE}sitemap.xml`);
  });

  it('leads from both descriptions to files that are there', () => {
    const { distribution } = JSON.parse(known.markup);
    const catalogue = JSON.parse(known.files.get('data/catalog.jsonld') ?? '');
    const urls = [
      ...distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl),
      ...catalogue['dcat:dataset']['dcat:distribution'].map(
        (each: Record<string, { '@id': string }>) => each['dcat:downloadURL']?.['@id'],
      ),
    ];
    expect(urls).toContain(`${SITE}data/datapackage.json`);
    for (const url of urls) expect(known.files.has(url.replace(SITE, ''))).toBe(true);
  });
});

describe('where it does not', () => {
  it('writes no sitemap and no address of its own', () => {
    expect(unknown.files.has('sitemap.xml')).toBe(false);
    expect(unknown.files.get('robots.txt')).not.toContain('Sitemap');
    for (const content of unknown.files.values()) expect(content).not.toContain('example.org');
    expect(JSON.parse(unknown.markup).distribution[0].contentUrl).toBe('datapackage.json');
  });
});

it('describes the dataset with what is known of it', () => {
  expect(JSON.parse(known.markup)).toMatchObject({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    version: '1.0.0',
    license: 'https://spdx.org/licenses/CC-BY-4.0',
    temporalCoverage: '2020/2024',
  });
  expect(known.files.get('data/dataset.jsonld')).toBe(`${known.markup}\n`);
});

it('lets no text of the dataset end the element that the markup stands in', () => {
  const input = realInput();
  const [source] = input.dataset.file.sources;
  if (source === undefined) throw new Error('no source');
  const sources = [{ ...source, url: 'https://example.org/</script><script>' }];
  const file = { ...input.dataset.file, sources };
  const { markup } = machineReaders({ ...input, dataset: { ...input.dataset, file } }, []);
  expect(markup).not.toContain('<');
  expect(JSON.parse(markup).isBasedOn).toEqual(['https://example.org/</script><script>']);
});
