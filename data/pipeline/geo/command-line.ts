import { parseArgs } from 'node:util';
import type { OwnPaths } from './world-source.ts';

const USAGE = 'Allowed: --areas <file.geojson>, and with it --lines <file.geojson>.';

/**
 * The files that are to stand in for the packages; null: none.
 * @throws Error that says what is allowed
 */
export function parseOwnPaths(args: string[]): OwnPaths | null {
  const options = { areas: { type: 'string' }, lines: { type: 'string' } } as const;
  let values: { areas?: string; lines?: string };
  try {
    values = parseArgs({ args, options }).values;
  } catch {
    throw new Error(`Unknown argument. ${USAGE}`);
  }
  const { areas, lines } = values;
  if (areas === undefined && lines === undefined) return null;
  if (areas === undefined) throw new Error(`--lines needs --areas. ${USAGE}`);
  return { areas, lines: lines ?? null };
}
