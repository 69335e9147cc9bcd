import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { References } from '../references.ts';
import { formatAllowed } from '../suggest.ts';
import { LineChecker } from './line-checker.ts';
import { compareKeys, SOURCE_FILES } from './source-files.ts';
import { organisationShape, type SourceRecord, sourceRecordShape } from './source-record.ts';

type Place = { folder: string; label: string };

export type CheckedSources = { problems: Problem[]; sources: number; records: number };

/** Everything wrong with the lines of every source; a file is read line by line, of any size. */
export async function checkSourceFiles(
  folder: string,
  name: string,
  references: References,
): Promise<CheckedSources> {
  const checked: CheckedSources = { problems: [], sources: 0, records: 0 };
  for (const id of sourceFoldersIn(folder)) {
    const place = { folder: join(folder, 'sources', id), label: `${name}/sources/${id}` };
    checked.problems.push(...missingFiles(place));
    const organisations = await checkOrganisations(place, references);
    const records = await checkRecords(place, id, organisations.ids, references);
    checked.problems.push(...organisations.problems, ...records.problems);
    checked.records += records.count;
    checked.sources += 1;
  }
  return checked;
}

function sourceFoldersIn(folder: string): string[] {
  const sources = join(folder, 'sources');
  if (!existsSync(sources)) return [];
  return readdirSync(sources, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .toSorted(compareKeys);
}

function missingFiles({ folder, label }: Place): Problem[] {
  return [SOURCE_FILES.description, SOURCE_FILES.records]
    .filter((file) => !existsSync(join(folder, file)))
    .map((file) => {
      return { file: `${label}/${file}`, line: 1, column: 1, message: 'this file is missing' };
    });
}

function checkerFor<Shape extends z.ZodType>({ folder, label }: Place, file: string, shape: Shape) {
  return new LineChecker(join(folder, file), `${label}/${file}`, shape);
}

async function checkOrganisations(place: Place, references: References) {
  const known = new Set(references.partner.ids ?? []);
  const ids = new Set<string>();
  const lines = checkerFor(place, SOURCE_FILES.organisations, organisationShape(references));
  let before = '';
  for await (const { value, report } of lines.read()) {
    if (known.has(value.id))
      report(['id'], `'${value.id}' is in our vocabularies too; take it out`);
    if (compareKeys(before, value.id) >= 0) report(['id'], outOfOrder(value.id, before));
    before = value.id;
    ids.add(value.id);
  }
  return { ids: new Set([...known, ...ids]), problems: lines.problems() };
}

function outOfOrder(key: string, before: string): string {
  if (key === before) return `'${key}' stands twice; each line is one record`;
  return `'${key}' stands after '${before}'; lines are sorted`;
}

async function checkRecords(
  place: Place,
  source: string,
  organisations: ReadonlySet<string>,
  references: References,
) {
  const lines = checkerFor(place, SOURCE_FILES.records, sourceRecordShape(references));
  const family = new Family();
  let before = '';
  let count = 0;
  for await (const { value, number, report } of lines.read()) {
    if (compareKeys(before, value.key) >= 0) report(['key'], outOfOrder(value.key, before));
    before = value.key;
    if (value.source.id !== source) report(['source', 'id'], `it must be '${source}', its folder`);
    if (!value.slug.startsWith(`${source}-`)) report(['slug'], `it must begin with '${source}-'`);
    if (!family.add(value, number)) report(['slug'], `'${value.slug}' stands twice`);
    for (const { id, path } of organisationsOf(value)) {
      if (organisations.has(id)) continue;
      const allowed = formatAllowed(id, [...organisations]);
      report(
        path,
        `'${id}' is in no vocabulary and not in ${SOURCE_FILES.organisations}; ${allowed}`,
      );
    }
    count += 1;
  }
  for (const { parent, line } of family.orphans()) {
    lines.report(line, `parent '${parent}' is not a record of this file that has parts`);
  }
  return { count, problems: lines.problems() };
}

function organisationsOf({ partners, actors }: SourceRecord) {
  return [
    ...partners.map(({ id }, at) => ({ id, path: ['partners', at, 'id'] })),
    ...actors.map((id, at) => ({ id, path: ['actors', at] })),
  ];
}

/** Which records are parts of which; of a large file only addresses are kept. */
class Family {
  readonly #slugs = new Set<string>();
  readonly #umbrellas = new Set<string>();
  readonly #parents = new Map<string, number>();

  /** False where another record has its address. */
  add({ slug, kind, parent }: SourceRecord, line: number): boolean {
    if (parent !== undefined && !this.#parents.has(parent)) this.#parents.set(parent, line);
    if (kind === 'umbrella') this.#umbrellas.add(slug);
    const isNew = !this.#slugs.has(slug);
    this.#slugs.add(slug);
    return isNew;
  }

  /** Parents that are no umbrella of the file, with the first line that names each. */
  orphans(): { parent: string; line: number }[] {
    return [...this.#parents]
      .filter(([parent]) => !this.#umbrellas.has(parent))
      .map(([parent, line]) => ({ parent, line }));
  }
}
