import { readFileSync } from 'node:fs';

/** Negative, zero or positive as `a` is older than, equal to or newer than `b` ("20.19", "v22.1.0"). */
export function compareVersions(a, b) {
  const [left, right] = [a, b].map((version) => version.replace(/^v/, '').split('.').map(Number));
  for (let i = 0; i < 3; i += 1) {
    const difference = (left[i] || 0) - (right[i] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The oldest Node of an "engines" entry like ">=20.19". */
export function parseMinimum(engines) {
  return engines.replace(/^>=\s*/, '');
}

/** Undefined if this Node will do, otherwise the sentence that says what to do. */
export function nodeProblem(version, minimum) {
  if (compareVersions(version, minimum) >= 0) return undefined;
  return `EVAW Atlas needs Node ${minimum} or newer and this is ${version}: install a current one from https://nodejs.org and try again.`;
}

export function requireNode(root) {
  const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const problem = nodeProblem(process.version, parseMinimum(manifest.engines.node));
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}
