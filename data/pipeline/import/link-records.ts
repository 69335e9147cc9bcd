import { LONGEST_SLUG } from '../../../src/domain/codes.ts';
import type { References } from '../references.ts';
import { type SourceRecord, sourceRecordShape } from '../sources/source-record.ts';
import type { Gathered } from './gather.ts';
import { ImportFault } from './import-fault.ts';
import { digestOf, slugFor } from './slug-for.ts';

/** One address a key: keys that differ only in case or signs would share theirs. */
function slugsFor(keys: readonly string[], source: string, tick: () => void): Map<string, string> {
  const taken = new Set<string>();
  const slugs = new Map<string, string>();
  for (const key of keys) {
    const slug = slugFor(`${source}-${key}`);
    const most = LONGEST_SLUG - 9;
    const free = taken.has(slug)
      ? `${slug.slice(0, most).replace(/-+$/, '')}-${digestOf(key, 8)}`
      : slug;
    taken.add(free);
    slugs.set(key, free);
    tick();
  }
  return slugs;
}

/**
 * The records of a file in the order of their keys, each with its address and its umbrella.
 * @param tick called at short intervals before the first record comes
 */
export function* linkRecords(
  gathered: Gathered,
  source: string,
  refs: References,
  tick: () => void,
): Generator<SourceRecord> {
  const keys = gathered.keys(tick);
  const shape = sourceRecordShape(refs);
  const slugs = slugsFor(keys, source, tick);
  const parents = new Map<string, string>();
  for (const key of keys) {
    const parent = gathered.parentOf(key);
    if (parent !== null) parents.set(key, parent);
    tick();
  }
  const umbrellas = new Set(parents.values());
  for (const key of keys) {
    const parent = slugs.get(parents.get(key) ?? '');
    const draft: object = JSON.parse(gathered.textOf(key));
    const linked = shape.safeParse({
      ...draft,
      slug: slugs.get(key),
      source: { id: source },
      kind: umbrellas.has(key) ? 'umbrella' : 'activity',
      ...(parent === undefined ? {} : { parent }),
    });
    if (!linked.success) {
      const { path, message } = linked.error.issues[0] ?? { path: [], message: 'malformed' };
      throw new ImportFault(`'${key}' at ${path.join('.')}: ${message}`, gathered.lineOf(key));
    }
    yield linked.data;
  }
}
