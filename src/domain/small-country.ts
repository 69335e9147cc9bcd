import type { Look } from './looks.ts';

/** In pixels: what is smaller is hard to hit, and its colour is hard to tell from its border. */
export const SMALL = 12;
/** Where nothing is shown of it, it is drawn as a dot under 3 px. */
const PLAIN_DOT = 3;

/** Whether a country of this size, in pixels on the screen, is drawn as a dot. */
export function isDot(size: number, look: Look): boolean {
  return size < (look === 'none' || look === 'undetermined' ? PLAIN_DOT : SMALL);
}
