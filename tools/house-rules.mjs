// The rules of src/README.md that the linter has no words for. Run by `npm run lint`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importBreaches } from './layers.mjs';

const FETCH = 'src/data/fetch-json.ts';
const ADDRESS = 'src/state/browser-address.ts';

/** Beside what the linter says of the bare names `fetch`, `history` and `location`. */
const ONE_PLACE = [
  {
    what: 'names the global object, behind which the linter sees no name',
    homes: [FETCH, 'src/features/map/equal-earth-worker.ts'],
    pattern: /\b(?:window|globalThis|self|defaultView)\b(?!['"])/,
  },
  {
    what: 'fetches',
    homes: [FETCH],
    pattern:
      /\bglobalThis\W{1,4}fetch\b|\bsendBeacon\b|\b(?:WebSocket|EventSource|XMLHttpRequest|Image)\(|\bimportScripts\b/,
  },
  {
    what: 'starts a worker',
    homes: ['src/data/large/start-large.ts'],
    pattern: /\b(?:Worker|SharedWorker)\(/,
  },
  {
    what: 'touches history',
    homes: [ADDRESS],
    pattern: /\bhistory\.(?:pushState|replaceState|go|back|forward)\b|\bnavigation\.\w/,
  },
  {
    what: 'touches location',
    homes: [ADDRESS],
    pattern:
      /\bdocument\??\.location\b|\{[^{}]*\blocation\b[^{}]*\}\s*=\s*document\b|\blocation\.(?:href|assign|replace|search|pathname|hash)\b/,
  },
  {
    what: "stores something on the reader's device",
    homes: [],
    pattern: /\bcaches\.\w|\bcookieStore\b|\bserviceWorker\b|\bnavigator\.storage\b/,
  },
  {
    what: 'makes markup or code of text',
    homes: [],
    pattern:
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|DOMParser|srcdoc|srcDoc)\b|\bdocument\.write|\bnew Function\b/,
  },
  {
    what: 'links to an address that nothing has checked',
    homes: [
      'src/ui/outside-link.tsx',
      'src/ui/view-link.tsx',
      'src/app/exit-link.tsx',
      'src/app/full-view-link.tsx',
    ],
    pattern: /<a\b[^>]*?\bhref=\{(?!`(?:#|mailto:))/,
  },
  {
    what: 'silences a rule that guards the house',
    homes: [],
    comments: true,
    pattern:
      /@ts-(?:ignore|expect-error|nocheck)\b|biome-ignore(?:-all|-start)? (?!lint\/a11y\/|lint\/suspicious\/noArrayIndexKey)/,
  },
  { what: 'leaves something to do', homes: [], comments: true, pattern: /\b(?:TODO|FIXME|XXX)\b/ },
];
const NO_BROWSER =
  /\b(?:document|navigator|performance|localStorage)\??\.\w|\b(?:setTimeout|setInterval|requestAnimationFrame)\(/;
/** A browser then restyles that element, or every one, whenever any element comes or goes. */
const WIDE_HAS = /(?:^|[\s,>+~])(?::global\()?(?:body|html|:root)?\)?:has\(/m;
/** A browser then restyles all that stands in an element into which anything at all is put. */
const WIDE_SIBLING = /(?:^|[\s,>+~(])\*\s*[+~]/m;
const COLLECTING_NAMES = /\/(?:utils?|helpers?|constants|types|index|common|misc)\.\w+$/;
const MOST_EFFECTS = 8;
const MOST_HOOKS = 8;
const LONGEST_FILE = 200;

/**
 * Every breach as `file: sentence`.
 * @param {{ path: string; text: string }[]} files sources with paths from the root of the repository
 * @returns {string[]}
 */
export function breaches(files) {
  const sources = files
    .filter(({ path }) => /^src\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((file) => ({ ...file, code: withoutComments(file.text) }));
  return [
    ...sources.flatMap((file) => strays(file)),
    ...sources.flatMap((file) => importBreaches(file)),
    ...sources.flatMap((file) => hooks(file)),
    ...effects(sources),
    ...files.flatMap((file) => length(file)),
    ...files.flatMap((file) => wideSelectors(file)),
  ];
}

function strays({ path, text, code }) {
  const found = ONE_PLACE.filter(
    ({ homes, pattern, comments }) => !homes.includes(path) && pattern.test(comments ? text : code),
  ).map(({ what, homes }) =>
    homes.length === 0 ? `${path}: ${what}` : `${path}: ${what}; only ${homes.join(', ')} may`,
  );
  if (path.startsWith('src/domain/') && NO_BROWSER.test(code))
    found.push(`${path}: needs a browser`);
  if (COLLECTING_NAMES.test(path)) found.push(`${path}: is named for nothing in particular`);
  return found;
}

/** What is left of a source without its comments; `https://` in a text is no comment. */
function withoutComments(text) {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/[^\n]*/g, '$1');
}

function hooks({ path, code }) {
  const count = (code.match(/\buse[A-Z]\w*(?:<[^(]*>)?\(/g) ?? []).length;
  return path.endsWith('.tsx') && count > 2 * MOST_HOOKS
    ? [`${path}: ${count} hook calls in one file`]
    : [];
}

function effects(sources) {
  const count = sources.reduce(
    (sum, { code }) => sum + (code.match(/\buse(?:Layout|Insertion)?Effect\(/g) ?? []).length,
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

function wideSelectors({ path, text }) {
  if (!path.endsWith('.css')) return [];
  const code = withoutComments(text);
  return [
    ...(WIDE_HAS.test(code) ? [`${path}: has :has() at the whole page or at any element`] : []),
    ...(WIDE_SIBLING.test(code) ? [`${path}: has a neighbour of any element`] : []),
  ];
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
