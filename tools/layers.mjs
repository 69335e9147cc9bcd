// Who may import what: the table of src/README.md, read from the imports themselves.
import { posix } from 'node:path';

const REACT = ['react', '@tanstack/react-query'];
const LAYERS = {
  'src/domain': { ours: [], packages: ['geojson'] },
  'src/data': {
    ours: ['src/domain'],
    packages: ['@tanstack/react-query', 'topojson-client', 'topojson-specification'],
  },
  'src/messages': { ours: ['src/domain'], packages: ['react', '@lingui/core', '@lingui/react'] },
  'src/state': { ours: ['src/domain', 'src/data'], packages: ['react', 'zustand'] },
  'src/ui': { ours: ['src/domain', 'src/messages'], packages: ['react'] },
  'src/features': {
    ours: ['src/domain', 'src/messages', 'src/ui'],
    types: ['src/state'],
    packages: ['react', 'react-dom', 'geojson', 'uqr', '@fontsource', '@fontsource-variable'],
  },
  'src/app': {
    ours: ['src/domain', 'src/data', 'src/messages', 'src/state', 'src/ui', 'src/features'],
    packages: REACT,
  },
};
/** Given to tests, and by nothing else in their folder. */
const TEST_SUPPORT = /\/(?:sample-|arbitrary-|plain-count\.|test-server\.)[^/]*$/;
const MAPLIBRE_AT_RUN_TIME = [
  'src/features/map/maplibre-setup.ts',
  'src/features/map/map-worker.ts',
];

const IMPORTS = [
  /\b(?:import|export)\s+(type\s)?[^;'"`()]*?\bfrom\s*(['"])(.+?)\2/g,
  /\bimport(\s)\s*(['"])(.+?)\2/g,
  /\bimport\s*(\()\s*(['"`])(.+?)\2/g,
];

/** @param {string} code without comments */
function importsOf(code) {
  return IMPORTS.flatMap((pattern) =>
    [...code.matchAll(pattern)].map(([, mark, , from]) => ({
      from,
      isType: mark?.startsWith('type') === true,
    })),
  );
}

/** Every import of a file in src that its layer may not have. */
export function importBreaches({ path, code }) {
  const literal = importsOf(code).map((each) => breachOf(path, each));
  const computed = /\bimport\s*\(\s*[^'"`\s]/.test(code) ? ['imports what no rule can read'] : [];
  return [...literal, ...computed]
    .filter((each) => each !== null)
    .map((each) => `${path}: ${each}`);
}

function breachOf(path, { from, isType }) {
  if (/^maplibre-gl(?:\/|$)/.test(from)) return mapLibreBreach(path, from, isType);
  const layer = layerOf(path);
  if (path === 'src/main.tsx') return null;
  if (LAYERS[layer] === undefined) return 'stands in no folder of src/README.md';
  if (!from.startsWith('.')) return packageBreach(path, layer, from);
  const target = posix.join(posix.dirname(path), from);
  if (TEST_SUPPORT.test(target) && !TEST_SUPPORT.test(path))
    return `imports ${from}, made for tests`;
  const to = layerOf(target);
  const own = layer === 'src/features' ? folderOf(path, 3) : layer;
  const { ours, types = [] } = LAYERS[layer];
  const isAllowed =
    target.startsWith(`${own}/`) || ours.includes(to) || (isType && types.includes(to));
  return isAllowed ? null : `imports ${from}, which src/README.md does not allow`;
}

function packageBreach(path, layer, from) {
  const isAllowed = LAYERS[layer].packages.some(
    (name) => from === name || from.startsWith(`${name}/`),
  );
  return isAllowed || TEST_SUPPORT.test(path)
    ? null
    : `imports ${from}, which ${layer} does without`;
}

function mapLibreBreach(path, from, isType) {
  if (isType && path.startsWith('src/features/map/')) return null;
  if (MAPLIBRE_AT_RUN_TIME.includes(path)) return null;
  return `imports ${from}; only ${MAPLIBRE_AT_RUN_TIME.join(', ')} may at run time`;
}

function layerOf(path) {
  return folderOf(path, 2);
}

function folderOf(path, depth) {
  return path.split('/').slice(0, depth).join('/');
}
