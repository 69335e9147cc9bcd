import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const CATALOG = /\/src\/messages\/[a-z]{2}\/[a-z-]+\.json$/;

/** Compiles ICU messages at build time, so that no message parser travels to the browser. */
export function catalogs(): Plugin {
  return {
    name: 'catalogs',
    enforce: 'pre',
    transform(code, id) {
      if (!CATALOG.test(id)) return null;
      const source: unknown = JSON.parse(code);
      if (typeof source !== 'object' || source === null) throw new Error(`${id}: not a catalogue`);
      const compiled = Object.entries(source).map(([key, message]) => {
        if (typeof message !== 'string') throw new Error(`${id}: '${key}' is not a text`);
        return [key, compileMessage(message)];
      });
      return { code: JSON.stringify(Object.fromEntries(compiled)), map: null };
    },
  };
}
