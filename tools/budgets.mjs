import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** What parts of the site may weigh, in bytes as hosts compress them with Brotli. */
export const BUDGETS = {
  document: 20_000,
  'script until filters answer': 110_000,
  'styles of the app': 15_000,
  'MapLibre and what draws with it': 248_000,
  'worker of MapLibre': 7_000,
  'any other script': 60_000,
  'all until the map answers': 445_000,
};

/** Only MapLibre and the code that talks to it know this word. */
const OF_MAPLIBRE = 'queryRenderedFeatures';
const ENTRIES = /<script type="module"[^>]* src="[^"]*\/(assets\/[^"]+)"/g;
const PRELOADS = /<link rel="modulepreload"[^>]* href="[^"]*\/(assets\/[^"]+)"/g;
const STYLES = /<link rel="stylesheet"[^>]* href="[^"]*\/(assets\/[^"]+)"/g;
const FIRST_FILES = /^(?:data\/(?:manifest|index\..*)\.json|geo\/(?:map|points)-l0\..*json)$/;
/** Of sources with files of their own, which no first page asks for; there may be thousands. */
const OF_SOURCES = /^data\/(?:records|slugs|terms|lists|source)-/;
/** Anything that makes a browser ask for another file. */
const LOADS = /<(?:script[^>]*\ssrc|link[^>]*rel="(?:stylesheet|modulepreload|preload)"|img)/;

/**
 * What is too heavy, or stands where it must not, in a built site. `files` are the texts of the
 * site by their paths; returns one line for each fault.
 */
export function overBudget(files) {
  const document = files.get('index.html') ?? '';
  const [head = '', rest = ''] = document.split('<svg class="map-picture');
  const end = rest.indexOf('</svg>');
  const [picture, after] = [rest.slice(0, end), rest.slice(end)];
  const first = firstScripts(document);
  const faults = Object.entries(weights(files, first))
    .filter(([part, bytes]) => bytes > BUDGETS[part])
    .map(([part, bytes]) => `${part}: ${bytes} bytes, of ${BUDGETS[part]} at most`);
  if (!picture.includes('data-look="class-4"')) faults.push('the document has no coloured map');
  if (LOADS.test(head + picture)) faults.push('the document asks for a file before its map');
  if (pathsIn(after, ENTRIES).length === 0) faults.push('no script comes after the map');
  for (const name of first) {
    if (files.get(name)?.includes(OF_MAPLIBRE)) faults.push(`${name} holds code of MapLibre`);
  }
  return faults;
}

/** The bytes of each part that has a budget. */
export function weights(files, first) {
  const names = [...files.keys()];
  const sum = (some) => some.reduce((all, name) => all + compressed(files.get(name) ?? ''), 0);
  const scripts = names.filter((name) => /^assets\/.*\.js$/.test(name));
  const worker = scripts.filter((name) => name.includes('map-worker'));
  const map = scripts.filter(
    (name) => files.get(name).includes(OF_MAPLIBRE) && !worker.includes(name),
  );
  const others = scripts.filter((name) => ![...map, ...worker, ...first].includes(name));
  const styles = pathsIn(files.get('index.html') ?? '', STYLES);
  const parts = {
    document: sum(['index.html']),
    'script until filters answer': sum(first),
    'styles of the app': sum(styles),
    'MapLibre and what draws with it': sum(map),
    'worker of MapLibre': sum(worker),
  };
  const data = sum(names.filter((name) => FIRST_FILES.test(name)));
  return {
    ...parts,
    'any other script': Math.max(0, ...others.map((name) => sum([name]))),
    'all until the map answers': data + Object.values(parts).reduce((all, each) => all + each, 0),
  };
}

/** All that a document starts at once. */
function firstScripts(document) {
  return [...pathsIn(document, ENTRIES), ...pathsIn(document, PRELOADS)];
}

function pathsIn(document, pattern) {
  return [...document.matchAll(pattern)].map(([, name]) => name);
}

function compressed(text) {
  return brotliCompressSync(text).byteLength;
}

function readSite(folder) {
  const texts = /\.(?:html|js|css|json|topojson)$/;
  const names = readdirSync(folder, { recursive: true }).map((name) =>
    name.split(path.sep).join('/'),
  );
  const read = (name) => [name, readFileSync(path.join(folder, name), 'utf8')];
  const isOfFirstPage = (name) =>
    /\.html$/.test(name) ? name === 'index.html' : !OF_SOURCES.test(name);
  return new Map(names.filter((name) => texts.test(name) && isOfFirstPage(name)).map(read));
}

function main() {
  const files = readSite('dist');
  const document = files.get('index.html') ?? '';
  const first = firstScripts(document);
  for (const [part, bytes] of Object.entries(weights(files, first))) {
    console.log(`${part}: ${bytes} of ${BUDGETS[part]} bytes`);
  }
  const faults = overBudget(files);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
