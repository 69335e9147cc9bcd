import { parsePaths, type Vertex } from './area.ts';
import { LINE_KINDS, type LineKind } from './line-kind.ts';
import { findPositionProblem, OwnFileError, parseOwnFeatures } from './own-features.ts';

export type OwnLine = { readonly kind: LineKind; readonly paths: readonly (readonly Vertex[])[] };

const PATHS = new Set(['LineString', 'MultiLineString']);

function readPaths(geometry: unknown): Vertex[][] | null {
  try {
    return parsePaths(geometry);
  } catch {
    return null;
  }
}

/**
 * Reads boundary lines with the property `kind` from a GeoJSON text.
 * @throws OwnFileError that names everything that is wrong
 */
export function parseOwnLines(text: string, file: string): OwnLine[] {
  const problems: string[] = [];
  const lines = parseOwnFeatures(text, file).flatMap(({ name, properties, geometry }) => {
    const kind = LINE_KINDS.find((each) => each === properties['kind']);
    const paths = PATHS.has(geometry?.type ?? '') ? readPaths(geometry) : null;
    if (kind === undefined) {
      problems.push(`${name} has no kind; allowed: ${LINE_KINDS.join(', ')}.`);
    }
    if (paths === null) problems.push(`${name} is no line that can be read.`);
    const outside = findPositionProblem(paths ?? []);
    if (outside !== null) problems.push(`${name} ${outside}.`);
    return kind === undefined || paths === null ? [] : [{ kind, paths }];
  });
  if (problems.length > 0) throw new OwnFileError(file, problems);
  return lines;
}
