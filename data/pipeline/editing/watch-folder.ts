import { watch } from 'node:fs';

/** Saving a file is often several events; the editor is waited for. */
const SETTLED_MS = 150;
const OWN_FOLDERS = /^(?:pipeline|schema|node_modules)(?:[/\\]|$)/;

/** Calls back after each change of a data file, once per burst of events. Runs until it is stopped. */
export function watchFolder(folder: string, changed: () => void): void {
  let waiting: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, (_, name) => {
    if (name === null || OWN_FOLDERS.test(name) || !/\.(?:ya?ml|ndjson)$/i.test(name)) return;
    clearTimeout(waiting);
    waiting = setTimeout(changed, SETTLED_MS);
  });
}
