import { compareKeys } from '../sources/source-files.ts';
import { broughtOf, type KeyedReader } from './keyed-lines.ts';
import { type Brought, broughtBy, type Fields, isEdited, mergeEdits } from './merge-edits.ts';

export type Change = 'added' | 'changed' | 'same' | 'removed' | 'edited here' | 'conflict';
export type Outcome = {
  key: string;
  change: Change;
  /** What is to stand in the file; null where the record is not, or no longer, in it. */
  fields: Fields | null;
  /** Null where the new file does not hold the record. */
  brought: Brought | null;
  message: string;
};

function outcome(key: string, change: Change, fields: Fields | null, message = ''): Outcome {
  return { key, change, fields, brought: null, message };
}

/** A record of ours that the new file does not hold. */
function leftOver(key: string, mine: Fields, brought: Brought | null): Outcome {
  if (brought === null) return outcome(key, 'edited here', mine, 'added here; kept');
  if (!isEdited(mine, brought)) return outcome(key, 'removed', null, 'no longer in the file');
  return outcome(key, 'conflict', mine, 'no longer in the file, but edited here; kept');
}

function metAgain(key: string, mine: Fields | null, brought: Brought | null, theirs: Fields) {
  if (mine === null && brought === null) return outcome(key, 'added', theirs);
  if (mine === null) {
    const isSame = !isEdited(theirs, brought ?? {});
    const message = isSame ? 'deleted here; left out' : 'changed there, but deleted here; left out';
    return outcome(key, isSame ? 'edited here' : 'conflict', null, message);
  }
  const { fields, edited, conflicts } = mergeEdits(mine, brought ?? {}, theirs);
  if (conflicts.length > 0) {
    const message = `changed here and there: ${conflicts.join(', ')}; kept as it is here`;
    return outcome(key, 'conflict', fields, message);
  }
  if (edited.length > 0) {
    return outcome(key, 'edited here', fields, `edited here: ${edited.join(', ')}; kept`);
  }
  return outcome(key, brought !== null && isEdited(theirs, brought) ? 'changed' : 'same', fields);
}

/**
 * Records of a file, sorted by key, brought together with ours, which are sorted too.
 * @param theirs the records of the new file
 * @param mine what stands in our file
 * @param brought what the import before brought
 */
export async function* update(
  theirs: Iterable<{ key: string; fields: Fields }>,
  mine: KeyedReader,
  brought: KeyedReader,
): AsyncGenerator<Outcome> {
  for (const { key, fields } of theirs) {
    yield* before(key, mine, brought);
    const known = broughtOf(await brought.take(key));
    const result = metAgain(key, await mine.take(key), known, fields);
    yield { ...result, brought: broughtBy(fields) };
  }
  yield* before(null, mine, brought);
}

/** Ours that stand before a key, or all that are left. */
async function* before(
  key: string | null,
  mine: KeyedReader,
  brought: KeyedReader,
): AsyncGenerator<Outcome> {
  for (;;) {
    const next = await mine.peek();
    if (next === null || (key !== null && compareKeys(next, key) >= 0)) break;
    await skipTo(next, brought);
    const known = broughtOf(await brought.take(next));
    const fields = await mine.take(next);
    if (fields !== null) yield leftOver(next, fields, known);
  }
  await skipTo(key, brought);
}

async function skipTo(key: string | null, brought: KeyedReader): Promise<void> {
  for (;;) {
    const next = await brought.peek();
    if (next === null || (key !== null && compareKeys(next, key) >= 0)) return;
    await brought.take(next);
  }
}
