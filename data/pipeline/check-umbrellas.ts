import { slugFor } from './file-kinds.ts';
import { textAt } from './lenient.ts';
import type { Problem } from './problem.ts';
import { formatAllowed } from './suggest.ts';
import { problemAt, type YamlFile } from './yaml-file.ts';

type Records = ReadonlyMap<string, YamlFile>;

function kindOf(records: Records, slug: string): string | undefined {
  return textAt(records.get(slug)?.value, 'kind');
}

/** True where the way up from `slug` comes back to it. */
function isInCycle(records: Records, slug: string): boolean {
  const seen = new Set<string>();
  let above = textAt(records.get(slug)?.value, 'parent');
  while (above !== undefined && above !== slug && !seen.has(above)) {
    seen.add(above);
    above = textAt(records.get(above)?.value, 'parent');
  }
  return above === slug;
}

function parentFaultFor(records: Records, slug: string, parent: string): string | null {
  const umbrellas = [...records.keys()].filter((other) => kindOf(records, other) === 'umbrella');
  if (parent === slug) return `the record is its own parent; allowed: another umbrella`;
  if (!records.has(parent)) {
    return `parent '${parent}' does not exist; ${formatAllowed(parent, umbrellas)}`;
  }
  if (isInCycle(records, slug)) {
    return `parent '${parent}' leads back to this record; allowed: an umbrella that is no part of it`;
  }
  if (kindOf(records, parent) === 'activity') {
    return `parent '${parent}' is not an umbrella; ${formatAllowed(parent, umbrellas)}`;
  }
  return null;
}

function hasUnreadable(records: Records): boolean {
  return [...records.values()].some(({ value }) => value === undefined);
}

/** Umbrellas and their parts; a file that cannot be parsed still counts as existing. */
export function umbrellaProblemsFor(files: readonly YamlFile[]): Problem[] {
  const records = new Map(files.map((file) => [slugFor(file.path), file]));
  const parents = new Set(files.map(({ value }) => textAt(value, 'parent')));
  return [...records].flatMap(([slug, file]) => {
    const problems: Problem[] = [];
    const parent = textAt(file.value, 'parent');
    const fault = parent === undefined ? null : parentFaultFor(records, slug, parent);
    if (fault !== null) problems.push(problemAt(file, ['parent'], fault));
    if (kindOf(records, slug) === 'umbrella' && !parents.has(slug) && !hasUnreadable(records)) {
      const message = `an umbrella without parts; name '${slug}' as parent somewhere, or kind activity`;
      problems.push(problemAt(file, ['kind'], message));
    }
    return problems;
  });
}
