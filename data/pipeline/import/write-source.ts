import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE_FILES } from '../sources/source-files.ts';
import { describeSource } from './describe-source.ts';
import type { Desk } from './draft.ts';
import type { Gathered } from './gather.ts';
import type { InputFile } from './input-file.ts';
import type { Format } from './read-drafts.ts';
import { type Findings, importReport } from './report.ts';
import type { Request } from './request.ts';
import { writeOrganisations, writeRecords } from './write-records.ts';

type Read = { input: InputFile; sha256: string; format: Format };

/** Files of the folder that no import writes, such as a note of an editor. */
function copyOwnFiles(from: string, to: string): void {
  if (!existsSync(from)) return;
  const written: readonly string[] = Object.values(SOURCE_FILES);
  for (const name of readdirSync(from)) {
    if (!written.includes(name)) cpSync(join(from, name), join(to, name), { recursive: true });
  }
}

function describe(
  findings: Findings,
  names: string[],
  { source, wanted, mapping }: Request,
  { input, sha256 }: Read,
) {
  const [only] = names;
  const filters = { publishers: wanted.publishers, participating: wanted.participating };
  const asked = Object.entries({ ...filters, sectors: wanted.sectors });
  return {
    id: source,
    title: input.name.replace(/\.\w+$/, ''),
    publisher: names.length === 1 && only !== undefined ? only : 'Several, named in each record',
    imported: {
      format: findings.format,
      file: input.name,
      sha256,
      bytes: input.bytes,
      records: findings.account.kept,
      ...Object.fromEntries(asked.filter(([, values]) => values.length > 0)),
      ...(mapping === null ? {} : { mapping: mapping.replace(/^.*[\\/]/, '') }),
    },
  };
}

/**
 * Fills the new folder of a source with what was gathered, and with what stands in the old one.
 * @param to the new folder; the old one is only read
 */
export async function writeSource(
  request: Request,
  { input, sha256, format }: Read,
  gathered: Gathered,
  { refs, organisations, notes }: Desk,
  to: string,
): Promise<Findings> {
  const { source } = request;
  const from = join(request.dataFolder, 'sources', source);
  const { tally, changes } = await writeRecords(gathered, refs, request, from, to);
  const names = await writeOrganisations(tally, organisations, from, to);
  const { account } = gathered;
  const findings = { file: input.name, source, format, account, tally, changes, notes };
  copyOwnFiles(from, to);
  const described = describe(findings, names, request, { input, sha256, format });
  const write = (name: string, text: string) => writeFileSync(join(to, name), text);
  write(SOURCE_FILES.description, describeSource(join(from, SOURCE_FILES.description), described));
  write(SOURCE_FILES.report, importReport(findings));
  return findings;
}
