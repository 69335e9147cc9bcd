import { DATA_FOLDER } from '../command-line.ts';
import { parseCommand, USAGE } from './command.ts';
import { ImportFault } from './import-fault.ts';
import { importSource } from './import-source.ts';
import { shortReport } from './report.ts';
import { clearProgress, showProgress } from './show-progress.ts';

function explain(file: string, error: unknown): string {
  if (error instanceof ImportFault) {
    return `${file}:${error.line}:${error.column}  ${error.message}`;
  }
  return error instanceof Error ? `${file}  ${error.message}` : String(error);
}

async function run(words: readonly string[]): Promise<void> {
  const command = parseCommand(words);
  const dataFolder = process.env['DATA_FOLDER'] ?? DATA_FOLDER;
  try {
    const findings = await importSource({ ...command, dataFolder, onProgress: showProgress() });
    clearProgress();
    console.log(shortReport(findings));
    const written = `data/sources/${command.source}/`;
    console.log(command.isDryRun ? 'a trial: nothing written' : `written: ${written}`);
  } catch (error) {
    console.error(`${explain(command.file, error)}\nnothing imported, nothing changed`);
    process.exitCode = 1;
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
