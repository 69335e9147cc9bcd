import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { applyCuts } from './apply-cuts.ts';
import { readBaseAreas } from './base-areas.ts';
import type { DetailLevel } from './detail-level.ts';
import { disputedCuts } from './disputed-cuts.ts';
import type { Land } from './generalise.ts';
import { layOut } from './lay-out.ts';
import { parseOwnAreas } from './own-areas.ts';
import { parseOwnLines } from './own-lines.ts';
import { readProvincialLines } from './provincial-lines.ts';

export type OwnFile = { readonly name: string; readonly use: string; readonly sha256: string };

/** Where the shapes of both levels come from. */
export type WorldSource = {
  readonly landFor: (level: DetailLevel) => Promise<Land>;
  /** The files that stand in for the packages; null: the packages. */
  readonly ownFiles: readonly OwnFile[] | null;
  /** What the maker of the files should know. */
  readonly notes: readonly string[];
};

/** Natural Earth from the packages, with our cuts. */
export async function packageSource(): Promise<WorldSource> {
  const cuts = disputedCuts(await readProvincialLines());
  return {
    landFor: async ({ islands }) => ({
      areas: await applyCuts(readBaseAreas(islands), cuts),
      lines: null,
    }),
    ownFiles: null,
    notes: [],
  };
}

export type OwnPaths = { readonly areas: string; readonly lines: string | null };

function describe(path: string, text: string, use: string): OwnFile {
  return { name: basename(path), use, sha256: createHash('sha256').update(text).digest('hex') };
}

/**
 * Files in place of the packages: areas, and boundary lines where they are given.
 * @param expected codes that the site has names for
 * @throws OwnFileError where a file cannot be used
 */
export async function ownSource(
  paths: OwnPaths,
  expected: readonly string[],
): Promise<WorldSource> {
  const areasText = readFileSync(paths.areas, 'utf8');
  const { areas, notes } = parseOwnAreas(areasText, paths.areas, expected);
  const linesText = paths.lines === null ? null : readFileSync(paths.lines, 'utf8');
  const lines =
    paths.lines === null || linesText === null ? [] : parseOwnLines(linesText, paths.lines);
  const land = await layOut(areas, lines);
  const described = [describe(paths.areas, areasText, 'Countries and areas')];
  if (paths.lines !== null && linesText !== null) {
    described.push(describe(paths.lines, linesText, 'Boundary lines'));
  }
  const byPairs = 'Lines are solid or dashed by the pair of areas (line-kind.ts), none is dotted.';
  return {
    landFor: async () => land,
    ownFiles: described,
    notes: lines.length === 0 ? [...notes, byPairs] : notes,
  };
}
