import { listAt, textAt, wholeNumberAt } from './lenient.ts';
import type { Problem } from './problem.ts';
import { entriesFor } from './references.ts';
import { type Path, problemAt, type YamlFile } from './yaml-file.ts';

type Found = { path: Path; paragraph: number | undefined };

function paragraphsIn(file: YamlFile): Found[] {
  if (file.kind === 'activity') {
    const path = ['source', 'paragraph'];
    return [{ path, paragraph: wholeNumberAt(file.value, ...path) }];
  }
  if (file.kind === 'about') {
    return ['background', 'areasOfFocus', 'standingFunctions', 'resources'].flatMap((list) =>
      listAt(file.value, list).map((entry, position) => ({
        path: [list, position, 'paragraph'],
        paragraph: wholeNumberAt(entry, 'paragraph'),
      })),
    );
  }
  return entriesFor(file).flatMap((entry, position) => [
    { path: [position, 'paragraph'], paragraph: wholeNumberAt(entry, 'paragraph') },
    ...listAt(entry, 'paragraphs').map((_, inner) => ({
      path: [position, 'paragraphs', inner],
      paragraph: wholeNumberAt(listAt(entry, 'paragraphs'), String(inner)),
    })),
  ]);
}

/** Paragraph numbers that the source does not have. Only activities name their source; the rest
 * is about the first one. */
export function paragraphProblemsFor(files: readonly YamlFile[]): Problem[] {
  const sources = files.filter(({ kind }) => kind === 'sources').flatMap(entriesFor);
  return files.flatMap((file) => {
    const id = textAt(file.value, 'source', 'id');
    const source =
      id === undefined ? sources[0] : sources.find((candidate) => textAt(candidate, 'id') === id);
    const last = wholeNumberAt(source, 'paragraphs');
    if (last === undefined || file.kind === 'sources') return [];
    return paragraphsIn(file).flatMap(({ path, paragraph }) => {
      if (paragraph === undefined || (paragraph >= 1 && paragraph <= last)) return [];
      const message = `the source has no paragraph ${paragraph}; allowed: 1 to ${last}`;
      return [problemAt(file, path, message)];
    });
  });
}
