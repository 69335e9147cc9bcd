import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const CATALOG = /\/src\/messages\/[a-z]{2}\/[a-z-]+\.json$/;

/** Compiles ICU messages at build time, so that no message parser travels to the browser. */
export function catalogs(): Plugin {
  return {
    name: 'catalogs',
    enforce: 'pre',
    transform(code, id) {
      return isCatalog(id) ? { code: compileCatalog(code, id), map: null } : null;
    },
  };
}

export function isCatalog(file: string): boolean {
  return CATALOG.test(file);
}

/**
 * A catalogue of ICU messages as JSON, compiled and as JSON again.
 * @throws Error with the name of the file and the key of what is wrong
 */
export function compileCatalog(code: string, file: string): string {
  const source: unknown = JSON.parse(code);
  if (typeof source !== 'object' || source === null || Array.isArray(source)) {
    throw new Error(`${file}: not a catalogue`);
  }
  const compiled = Object.entries(source).map(([key, message]) => {
    if (typeof message !== 'string') throw new Error(`${file}: '${key}' is not a text`);
    try {
      return [key, compileMessageOrThrow(message)];
    } catch (cause) {
      throw new Error(`${file}: '${key}' cannot be compiled: ${String(cause)}`, { cause });
    }
  });
  return JSON.stringify(Object.fromEntries(compiled));
}
