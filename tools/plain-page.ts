import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setupI18n } from '@lingui/core';
import { looksByArea } from '../src/app/map-inputs.ts';
import { decodeWorld } from '../src/data/world.ts';
import { choroplethDocument } from '../src/domain/choropleth-svg.ts';
import { buildDataset, type Dataset, type Derived, derive } from '../src/domain/derive.ts';
import { escapeMarkup } from '../src/domain/markup.ts';
import { valueFor } from '../src/domain/measures.ts';
import { parseIndex } from '../src/domain/parse-index.ts';
import { parseManifest } from '../src/domain/parse-manifest.ts';
import { LAND_BOX, projectWorld } from '../src/domain/projected-world.ts';
import { formatSvg } from '../src/domain/svg.ts';
import { DEFAULT_VIEW } from '../src/domain/view.ts';
import { compileCatalog } from './vite-catalogs.ts';

/** The picture of the whole record for readers without script; nobody else asks for it. */
const PICTURE = 'choropleth.svg';
const STYLES = ['src/ui/tokens.css', 'src/features/map/choropleth.css'];
const MESSAGES = ['shell', 'map', 'pages'];

type Folders = { root: string; folder: string; base: string };

/**
 * What the start page says without script: the sentence, the picture and every country that the
 * source names. Writes the picture beside it and returns the markup.
 */
export async function plainPage({ root, folder, base }: Folders): Promise<string> {
  const text = await translator(root);
  const dataset = await datasetIn(folder);
  const derived = derive(dataset, DEFAULT_VIEW);
  const { activities, countries, elsewhere } = derived.totals;
  const description = text('map.description', { activities, countries });
  const css = await Promise.all(STYLES.map((file) => readFile(join(root, file), 'utf8')));
  const world = decodeWorld(
    await readJson(folder, 'geo/map-l0.topojson'),
    await readJson(folder, 'geo/points-l0.json'),
  );
  const picture = {
    projected: projectWorld(world),
    looks: looksByArea(dataset, derived),
    people: new Map<string, number>(),
    highlight: null,
  };
  const document = choroplethDocument(picture, description, css.join('\n'));
  await writeFile(join(folder, PICTURE), formatSvg(document));
  const sentence = text('result.all', { activities, countries, elsewhere });
  const { width, height } = LAND_BOX;
  return [
    `<p class="plain-line">${sentence.replaceAll(/<\/?\d+>/g, '')}</p>`,
    `<img src="${base}${PICTURE}" width="${width}" height="${height}" alt="${escapeMarkup(description)}" />`,
    `<table><thead><tr><th scope="col">${text('table.column.country')}</th><th scope="col">${text('table.column.activities')}</th></tr></thead>`,
    `<tbody>${rowsOf(dataset, derived).join('')}</tbody></table>`,
  ].join('\n');
}

/** The countries with a number, by name. */
function rowsOf(dataset: Dataset, { values }: Derived): string[] {
  return dataset.file.countries
    .map(({ name, status }, at) => ({
      name,
      value: status === 'undetermined' ? 0 : (valueFor(values, at, 'activities') ?? 0),
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(
      ({ name, value }) => `<tr><th scope="row">${escapeMarkup(name)}</th><td>${value}</td></tr>`,
    );
}

async function datasetIn(folder: string): Promise<Dataset> {
  const manifest = parseManifest(await readJson(folder, 'data/manifest.json'));
  const entry = manifest.files.find(({ role }) => role === 'index');
  const { file, dropped, rows } = parseIndex(await readJson(folder, `data/${entry?.path ?? ''}`));
  return buildDataset(manifest, file, dropped, rows);
}

async function translator(root: string) {
  const files = MESSAGES.map((name) => join(root, `src/messages/en/${name}.json`));
  const catalogs = await Promise.all(
    files.map(async (file) => JSON.parse(compileCatalog(await readFile(file, 'utf8'), file))),
  );
  const i18n = setupI18n({ locale: 'en', messages: { en: Object.assign({}, ...catalogs) } });
  return (id: string, values: Record<string, number> = {}) => i18n._(id, values);
}

async function readJson(folder: string, path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, path), 'utf8'));
}
