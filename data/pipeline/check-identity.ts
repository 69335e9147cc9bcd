import { LONGEST_SLUG, SLUG } from '../../src/domain/codes.ts';
import { slugFor } from './file-kinds.ts';
import { textAt } from './lenient.ts';
import type { Problem } from './problem.ts';
import { entriesFor } from './references.ts';
import { problemAt, type YamlFile } from './yaml-file.ts';

function slugProblemsFor(file: YamlFile): Problem[] {
  const problems: Problem[] = [];
  const name = slugFor(file.path);
  if (!SLUG.test(name)) {
    const allowed = `lowercase letters a to z, digits and single hyphens, at most ${LONGEST_SLUG} characters`;
    problems.push(
      problemAt(file, [], `the file name '${name}' is not a slug; allowed: ${allowed}`),
    );
  }
  const stated = textAt(file.value, 'slug');
  if (stated !== undefined && stated !== name) {
    const message = `slug '${stated}' differs from the file name; allowed: '${name}', or no slug`;
    problems.push(problemAt(file, ['slug'], message));
  }
  return problems;
}

/** Values of `key` that an earlier file already uses. */
function repeatedAcross(files: readonly YamlFile[], key: string): Problem[] {
  const owners = new Map<string, string>();
  return files.flatMap((file) => {
    const value = textAt(file.value, key);
    if (value === undefined) return [];
    const owner = owners.get(value);
    if (owner === undefined) {
      owners.set(value, file.label);
      return [];
    }
    return [
      problemAt(file, [key], `${key} '${value}' is already used in ${owner}; choose another`),
    ];
  });
}

function sharedIdsFor(files: readonly YamlFile[]): Problem[] {
  const partners = files.find(({ kind }) => kind === 'partners');
  const programmes = files.find(({ kind }) => kind === 'programmes');
  if (partners === undefined || programmes === undefined) return [];
  const taken = new Set(entriesFor(partners).map((entry) => textAt(entry, 'id')));
  return entriesFor(programmes).flatMap((entry, position) => {
    const id = textAt(entry, 'id');
    if (id === undefined || !taken.has(id)) return [];
    const message = `id '${id}' is also in ${partners.path}; keep it in one of the two files`;
    return [problemAt(programmes, [position, 'id'], message)];
  });
}

/** Slugs, source keys, and the ids that partners and programmes share. */
export function identityProblemsFor(files: readonly YamlFile[]): Problem[] {
  const activities = files.filter(({ kind }) => kind === 'activity');
  return [
    ...activities.flatMap(slugProblemsFor),
    ...repeatedAcross(activities, 'key'),
    ...repeatedAcross(activities, 'slug'),
    ...sharedIdsFor(files),
  ];
}
