import type { RenamedKind } from '../../src/domain/vocabulary.ts';
import { type ListKind, slugFor } from './file-kinds.ts';
import { textAt } from './lenient.ts';
import type { Problem } from './problem.ts';
import { entriesFor } from './references.ts';
import { formatAllowed } from './suggest.ts';
import { problemAt, type YamlFile } from './yaml-file.ts';

const VOCABULARIES_OF: Record<Exclude<RenamedKind, 'activity'>, readonly ListKind[]> = {
  theme: ['themes'],
  partner: ['partners', 'programmes'],
  violence: ['violence'],
  target: ['target-groups'],
  assistance: ['assistance'],
};

/** What is there now, by kind. */
function presentFor(files: readonly YamlFile[]): Map<string, string[]> {
  const present = new Map<string, string[]>([
    ['activity', files.filter(({ kind }) => kind === 'activity').map(({ path }) => slugFor(path))],
  ]);
  for (const [kind, lists] of Object.entries(VOCABULARIES_OF)) {
    const entries = files
      .filter((file) => lists.some((list) => list === file.kind))
      .flatMap(entriesFor);
    present.set(
      kind,
      entries.flatMap((entry) => textAt(entry, 'id') ?? []),
    );
  }
  return present;
}

/** Every old name leads to one that is there, and to one alone; none hides a name in use. */
export function renamedProblemsFor(files: readonly YamlFile[]): Problem[] {
  const file = files.find(({ kind }) => kind === 'renamed');
  if (file === undefined) return [];
  const present = presentFor(files);
  const seen = new Set<string>();
  return entriesFor(file).flatMap((entry, position) => {
    const [kind = '', from = '', to = ''] = ['kind', 'from', 'to'].map((key) => textAt(entry, key));
    const ids = present.get(kind);
    if (ids === undefined) return [];
    const problems: Problem[] = [];
    const report = (key: string, message: string) =>
      problems.push(problemAt(file, [position, key], message));
    if (ids.includes(from))
      report('from', `${kind} '${from}' is in use; only a former name may lead on`);
    if (seen.has(`${kind} ${from}`))
      report('from', `${kind} '${from}' already leads somewhere; keep one`);
    if (!ids.includes(to)) report('to', `${kind} '${to}' is not there; ${formatAllowed(to, ids)}`);
    seen.add(`${kind} ${from}`);
    return problems;
  });
}
