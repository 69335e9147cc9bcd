import { contextProblemsFor } from './check-context.ts';
import { countryProblemsFor } from './check-countries.ts';
import { geographyProblemsFor } from './check-geography.ts';
import { identityProblemsFor } from './check-identity.ts';
import { listProblemsFor } from './check-lists.ts';
import { paragraphProblemsFor } from './check-paragraphs.ts';
import { partnerProblemsFor } from './check-partners.ts';
import { renamedProblemsFor } from './check-renamed.ts';
import { sourceProblemsFor } from './check-sources.ts';
import { characterProblemsFor, summaryProblemsFor } from './check-texts.ts';
import { timeProblemsFor } from './check-time.ts';
import { umbrellaProblemsFor } from './check-umbrellas.ts';
import { textAt } from './lenient.ts';
import type { Problem } from './problem.ts';
import { entriesFor } from './references.ts';
import { shapeProblemsFor } from './shape-problems.ts';
import type { Shapes } from './shapes.ts';
import type { YamlFile } from './yaml-file.ts';

function closingYearFor(files: readonly YamlFile[]): number {
  const sources = files.find(({ kind }) => kind === 'sources');
  const date = textAt(sources?.value, 'dataset', 'date') ?? '';
  return /^\d{4}-/.test(date) ? Number.parseInt(date, 10) : Number.POSITIVE_INFINITY;
}

function undeterminedFor(files: readonly YamlFile[]): Set<string> {
  const areas = files
    .filter(({ kind }) => kind === 'countries')
    .flatMap(entriesFor)
    .filter((entry) => textAt(entry, 'status') === 'undetermined');
  return new Set(areas.flatMap((entry) => textAt(entry, 'iso3') ?? []));
}

/** Everything wrong with the content of the files, in no particular order. */
export function problemsInFiles(files: readonly YamlFile[], shapes: Shapes): Problem[] {
  const parsed = files.filter(({ value }) => value !== undefined);
  const activities = files.filter(({ kind }) => kind === 'activity');
  const closingYear = closingYearFor(files);
  const undetermined = undeterminedFor(files);
  return [
    ...files.flatMap(({ problems }) => problems),
    ...parsed.flatMap((file) => [
      ...shapeProblemsFor(file, shapes[file.kind]),
      ...listProblemsFor(file),
      ...characterProblemsFor(file),
      ...(file.kind === 'countries' ? countryProblemsFor(file) : []),
      ...(file.kind === 'context' ? contextProblemsFor(file) : []),
    ]),
    ...activities.flatMap((file) => [
      ...timeProblemsFor(file, closingYear),
      ...geographyProblemsFor(file, undetermined),
      ...partnerProblemsFor(file),
      ...summaryProblemsFor(file),
    ]),
    ...identityProblemsFor(files),
    ...renamedProblemsFor(files),
    ...sourceProblemsFor(files),
    ...paragraphProblemsFor(files),
    ...umbrellaProblemsFor(activities),
  ];
}
