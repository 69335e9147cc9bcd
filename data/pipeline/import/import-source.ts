import { lstatSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderDraft, SOURCE_FILES } from '../sources/source-files.ts';
import { DataDesk } from './desk.ts';
import type { Draft } from './draft.ts';
import { Gathered } from './gather.ts';
import { ImportFault } from './import-fault.ts';
import { HashedBytes, type InputFile, openInput } from './input-file.ts';
import { joinRows } from './join-rows.ts';
import { paced } from './progress.ts';
import { formatOf, readDrafts } from './read-drafts.ts';
import type { Findings } from './report.ts';
import type { Request } from './request.ts';
import { digestOf } from './slug-for.ts';
import { Spill } from './spill.ts';
import { withheldIn } from './withheld.ts';

/** Where the new folder is filled: beside the old one, or for a trial where nothing stays. */
function draftFor(sources: string, { source, isDryRun }: Request) {
  if (!isDryRun) return new FolderDraft(sources, source);
  const path = mkdtempSync(join(tmpdir(), 'evaw-import-'));
  const discard = () => rmSync(path, { recursive: true, force: true });
  return { path, keep: discard, discard };
}

function refuseLinkedFolder(target: string): void {
  if (!lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw new ImportFault(`${target} is a link; a source is a folder of its own`);
}

async function gather(
  input: InputFile,
  bytes: HashedBytes,
  request: Request,
  desk: DataDesk,
  gathered: Gathered,
): Promise<void> {
  const onProgress = paced(request.onProgress, () => performance.now());
  const { account } = gathered;
  const isTable = ['table', 'workbook'].includes(formatOf(input));
  const join = isTable ? (known: Draft, row: Draft) => joinRows(known, row, desk.notes) : null;
  for await (const imported of readDrafts({ input, bytes, request, desk })) {
    gathered.take(imported, (text) => digestOf(text, 16), join);
    const { read: records } = account;
    onProgress({ phase: 'reading', records, done: bytes.done, total: input.bytes });
  }
  if (account.read === 0) throw new ImportFault('the file holds no records');
}

/**
 * Imports one file into data/sources/. The new folder is filled beside the old one and takes its
 * place at the very end; whatever goes wrong before leaves the old one as it was.
 */
export async function importSource(request: Request): Promise<Findings> {
  const input = openInput(request.file);
  const sources = join(request.dataFolder, 'sources');
  const target = join(sources, request.source);
  refuseLinkedFolder(target);
  const desk = new DataDesk(request.dataFolder, request.keepsContacts);
  const bytes = new HashedBytes(request.file);
  const format = formatOf(input);
  const draft = draftFor(sources, request);
  const spill = new Spill(join(draft.path, '.drafts'));
  try {
    const withheld = await withheldIn(join(target, SOURCE_FILES.description));
    const gathered = new Gathered(spill, desk.notes, withheld);
    await gather(input, bytes, request, desk, gathered);
    const read = { input, sha256: bytes.digest(), format };
    const { writeSource } = await import('./write-source.ts');
    const findings = await writeSource(request, read, gathered, await desk.open(), draft.path);
    spill.remove();
    draft.keep();
    return findings;
  } catch (error) {
    spill.remove();
    draft.discard();
    throw error;
  }
}
