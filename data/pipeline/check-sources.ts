import { textAt } from './lenient.ts';
import type { Problem } from './problem.ts';
import { entriesFor } from './references.ts';
import { problemAt, type YamlFile } from './yaml-file.ts';

/** The id of an imported source is the name of its folder, and no source of sources.yaml has it. */
export function sourceProblemsFor(files: readonly YamlFile[]): Problem[] {
  const own = files.filter(({ kind }) => kind === 'sources').flatMap(entriesFor);
  const taken = new Set(own.map((entry) => textAt(entry, 'id')));
  return files
    .filter(({ kind }) => kind === 'source')
    .flatMap((file) => {
      const id = textAt(file.value, 'id');
      const [, folder] = file.path.split('/');
      if (id === undefined) return [];
      if (id !== folder) {
        return [
          problemAt(file, ['id'], `id '${id}' differs from the folder; allowed: '${folder}'`),
        ];
      }
      const message = `id '${id}' is also in sources.yaml; choose another, and rename the folder`;
      return taken.has(id) ? [problemAt(file, ['id'], message)] : [];
    });
}
