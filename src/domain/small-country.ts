import type { Look } from './looks.ts';

/** Under 12 px a country has a hit area of its own. */
export const SMALL = 12;
/** Under 6 px it is drawn as a dot; under 3 px where nothing is shown of it. */
const DOT = 6;
const PLAIN_DOT = 3;

/** Whether a country of this size, in pixels on the screen, is drawn as a dot. */
export function isDot(size: number, look: Look): boolean {
  return size < (look === 'none' || look === 'undetermined' ? PLAIN_DOT : DOT);
}
