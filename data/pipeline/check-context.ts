import { CONTEXT_REGIONS } from '../../src/domain/context.ts';
import { fieldAt, listAt, textAt, wholeNumberAt } from './lenient.ts';
import type { Problem } from './problem.ts';
import { entriesFor } from './references.ts';
import { type Path, problemAt, type YamlFile } from './yaml-file.ts';

/** By how much rounded figures of regions may miss the rounded figure of the world. */
const ROUNDING = 0.01;

type Found = { path: Path; estimate: unknown };

function estimatesIn(edition: unknown, path: Path): Found[] {
  const figures = listAt(edition, 'figures').flatMap((figure, at) =>
    ['killed', 'rate'].map((key) => ({
      path: [...path, 'figures', at, key],
      estimate: fieldAt(figure, key),
    })),
  );
  const all = { path: [...path, 'allKillings'], estimate: fieldAt(edition, 'allKillings') };
  return [all, ...figures].filter(({ estimate }) => estimate !== undefined);
}

function numberAt(value: unknown, key: string): number | undefined {
  const found = fieldAt(value, key);
  return typeof found === 'number' ? found : undefined;
}

function intervalFaultFor(estimate: unknown): string | null {
  const [value, low, high] = ['value', 'low', 'high'].map((key) => numberAt(estimate, key));
  if (low === undefined && high === undefined) return null;
  if (low === undefined || high === undefined) {
    return 'one end of the interval is missing; give both ends, or none';
  }
  if (value === undefined || (low <= value && value <= high)) return null;
  return `${value} is outside of its interval ${low} to ${high}`;
}

function estimateProblemsFor(file: YamlFile, edition: unknown, path: Path): Problem[] {
  const ids = listAt(edition, 'quotedBy').map((page) => textAt(page, 'id'));
  return estimatesIn(edition, path).flatMap(({ path: at, estimate }) => {
    const source = textAt(estimate, 'source');
    const interval = intervalFaultFor(estimate);
    const problems = interval === null ? [] : [problemAt(file, at, interval)];
    if (source !== undefined && !ids.includes(source)) {
      const message = `'${source}' is not under quotedBy; allowed: ${ids.join(', ')}`;
      problems.push(problemAt(file, [...at, 'source'], message));
    }
    return problems;
  });
}

/** An edition that is known in part would show a region as if nothing happened there. */
function wholenessProblemsFor(file: YamlFile, edition: unknown, path: Path): Problem[] {
  const figures = listAt(edition, 'figures');
  const at = [...path, 'figures'];
  return CONTEXT_REGIONS.flatMap((region) => {
    const found = figures.filter((figure) => textAt(figure, 'region') === region);
    if (found.length !== 1) {
      return [problemAt(file, at, `${found.length} entries for '${region}'; allowed: exactly one`)];
    }
    if (region === 'world' || fieldAt(found[0], 'rate') !== undefined) return [];
    const place = [...at, figures.indexOf(found[0])];
    return [problemAt(file, place, `no rate for '${region}'; an edition known in part stays out`)];
  });
}

function sumProblemsFor(file: YamlFile, edition: unknown, path: Path): Problem[] {
  const killed = new Map(
    listAt(edition, 'figures').map((figure) => [
      textAt(figure, 'region'),
      wholeNumberAt(figure, 'killed', 'value') ?? 0,
    ]),
  );
  const world = killed.get('world') ?? 0;
  const sum = [...killed.values()].reduce((total, value) => total + value, -world);
  if (Math.abs(sum - world) <= world * ROUNDING) return [];
  const message = `the regions add up to ${sum}, the world has ${world}`;
  return [problemAt(file, [...path, 'figures'], message)];
}

function yearProblemsFor(file: YamlFile, edition: unknown, path: Path): Problem[] {
  const year = wholeNumberAt(edition, 'year');
  const published = textAt(edition, 'published') ?? '';
  if (year === undefined || Number.parseInt(published, 10) > year) return [];
  const message = `published ${published}, before the year ${year} was over`;
  return [problemAt(file, [...path, 'published'], message)];
}

/** Estimates without a page that says so, beside their interval, or known only in part. */
export function contextProblemsFor(file: YamlFile): Problem[] {
  return entriesFor(file).flatMap((edition, at) =>
    [estimateProblemsFor, wholenessProblemsFor, sumProblemsFor, yearProblemsFor].flatMap((check) =>
      check(file, edition, [at]),
    ),
  );
}
