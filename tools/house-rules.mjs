// The rules of src/README.md that the linter has no words for. Run by `npm run lint`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ONE_PLACE = [
  {
    what: 'fetches',
    home: 'src/data/fetch-json.ts',
    pattern:
      /\b(?:window|globalThis|self)\??\.?\[?['"]?fetch\b|\bsendBeacon\b|\bnew WebSocket\b|\bnew EventSource\b/,
  },
  {
    what: 'touches history',
    home: 'src/state/browser-address.ts',
    pattern:
      /\b(?:window|globalThis|self)\??\.history\b|\bhistory\.(?:push|replace)State\b|\bhistory\.(?:go|back|forward)\b/,
  },
  {
    what: 'touches location',
    home: 'src/state/browser-address.ts',
    pattern:
      /\b(?:window|globalThis|self|document)\??\.location\b|\blocation\.(?:href|assign|replace|search|pathname|hash)\b/,
  },
];
const MAPLIBRE_AT_RUN_TIME = ['src/features/map/maplibre-setup.ts'];
const MOST_EFFECTS = 8;
const MOST_HOOKS = 8;
const LONGEST_FILE = 200;

/**
 * Every breach as `file: sentence`.
 * @param {{ path: string; text: string }[]} files sources with paths from the root of the repository
 * @returns {string[]}
 */
export function breaches(files) {
  const sources = files.filter(
    ({ path }) => /^src\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path),
  );
  return [
    ...sources.flatMap((file) => strays(file)),
    ...sources.flatMap((file) => mapLibreImports(file)),
    ...sources.flatMap((file) => hooks(file)),
    ...effects(sources),
    ...files.flatMap((file) => length(file)),
  ];
}

function strays({ path, text }) {
  return ONE_PLACE.filter(({ home, pattern }) => path !== home && pattern.test(text)).map(
    ({ what, home }) => `${path}: ${what}; only ${home} may`,
  );
}

function mapLibreImports({ path, text }) {
  const isRunTime = /^import (?!type\b)[^;]*from 'maplibre-gl|import\('maplibre-gl/m.test(text);
  return isRunTime && !MAPLIBRE_AT_RUN_TIME.includes(path)
    ? [`${path}: imports maplibre-gl at run time; only ${MAPLIBRE_AT_RUN_TIME.join(', ')} may`]
    : [];
}

function hooks({ path, text }) {
  const count = (text.match(/[^\w.]use[A-Z]\w*(?:<[^(]*>)?\(/g) ?? []).length;
  return path.endsWith('.tsx') && count > 2 * MOST_HOOKS
    ? [`${path}: ${count} hook calls in one file`]
    : [];
}

function effects(sources) {
  const count = sources.reduce(
    (sum, { text }) => sum + (text.match(/[^\w.]use(?:Layout)?Effect\(/g) ?? []).length,
    0,
  );
  return count > MOST_EFFECTS
    ? [`src: ${count} effects, ${MOST_EFFECTS} allowed in the whole app`]
    : [];
}

function length({ path, text }) {
  const lines = text.split('\n').length - 1;
  const counts = /\.(?:ts|tsx|mjs|css)$/.test(path) && !/\.(?:test|spec)\./.test(path);
  return counts && lines > LONGEST_FILE ? [`${path}: ${lines} lines, ${LONGEST_FILE} allowed`] : [];
}

function sourcesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = breaches(['src', 'data/pipeline', 'e2e', 'tools'].flatMap(sourcesBelow));
  for (const breach of found) console.error(breach);
  console.log(`house rules: ${found.length} breaches`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
