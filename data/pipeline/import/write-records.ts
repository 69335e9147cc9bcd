import { join } from 'node:path';
import { listAt, textAt } from '../lenient.ts';
import type { References } from '../references.ts';
import { SOURCE_FILES } from '../sources/source-files.ts';
import type { SourceRecord } from '../sources/source-record.ts';
import type { Gathered } from './gather.ts';
import { KeyedReader } from './keyed-lines.ts';
import { LineWriter } from './line-writer.ts';
import { linkRecords } from './link-records.ts';
import type { Organisations } from './organisations.ts';
import { paced } from './progress.ts';
import type { Changes } from './report.ts';
import type { Request } from './request.ts';
import { Tally } from './tally.ts';
import { type Outcome, update } from './update.ts';

/** So many changes are told one by one; all are counted. */
const MOST_TOLD = 500;
const UNTOLD = new Set(['added', 'same', 'changed']);

function* counted(records: Iterable<SourceRecord>, tally: Tally) {
  for (const record of records) {
    tally.add(record);
    yield { key: record.key, fields: { ...record } };
  }
}

function tell(changes: Changes, outcome: Outcome): void {
  const { counts, told } = changes;
  counts.set(outcome.change, (counts.get(outcome.change) ?? 0) + 1);
  if (!UNTOLD.has(outcome.change) && told.length < MOST_TOLD) told.push(outcome);
}

function namedIn(fields: unknown): { id: string }[] {
  return listAt(fields, 'partners').flatMap((partner) => {
    const id = textAt(partner, 'id');
    return id === undefined ? [] : [{ id }];
  });
}

/** Writes activities.ndjson and imported.ndjson of a source. */
export async function writeRecords(
  gathered: Gathered,
  refs: References,
  { source, onProgress }: Request,
  from: string,
  to: string,
): Promise<{ tally: Tally; changes: Changes }> {
  const tally = new Tally();
  const changes: Changes = { counts: new Map(), told: [] };
  const step = paced(onProgress, () => performance.now());
  const records = new LineWriter(join(to, SOURCE_FILES.records));
  const imported = new LineWriter(join(to, SOURCE_FILES.imported));
  const mine = new KeyedReader(join(from, SOURCE_FILES.records));
  const brought = new KeyedReader(join(from, SOURCE_FILES.imported));
  const total = gathered.account.kept;
  let done = 0;
  const tick = () => step({ phase: 'writing', records: done, done, total });
  const theirs = counted(linkRecords(gathered, source, refs, tick), tally);
  for await (const outcome of update(theirs, mine, brought)) {
    tell(changes, outcome);
    if (outcome.fields !== null) {
      records.write(outcome.fields);
      tally.addOrganisations(namedIn(outcome.fields));
    }
    if (outcome.brought !== null) imported.write({ key: outcome.key, fields: outcome.brought });
    done += 1;
    tick();
  }
  records.close();
  imported.close();
  return { tally, changes };
}

/**
 * Writes organisations.ndjson. A line that stands there already stays as it is: its name may have
 * been put right here.
 * @returns the names of those that report
 */
export async function writeOrganisations(
  tally: Tally,
  known: Organisations,
  from: string,
  to: string,
): Promise<string[]> {
  const mine = new KeyedReader(join(from, SOURCE_FILES.organisations), 'id');
  const writer = new LineWriter(join(to, SOURCE_FILES.organisations));
  const names: string[] = [];
  const found = new Map(known.foundAmong(tally.organisations).map((each) => [each.id, each]));
  for (const id of [...tally.organisations].toSorted()) {
    while (((await mine.peek()) ?? id) < id) await mine.take((await mine.peek()) ?? '');
    const known = await mine.take(id);
    const line = known ?? found.get(id);
    if (line !== undefined) writer.write(line);
    if (tally.reporters.has(id)) names.push(textAt(line, 'name') ?? id);
  }
  writer.close();
  return names;
}
