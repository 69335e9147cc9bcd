import { DATA_FOLDER } from '../command-line.ts';
import { parseCommand, USAGE } from './command.ts';
import { ImportFault } from './import-fault.ts';
import { importSource } from './import-source.ts';
import { progressLine, type Step } from './progress.ts';
import { shortReport } from './report.ts';

const SHOWN_AFTER_MS = 1500;
const LINE_EVERY_MS = 2000;

/** On a terminal one line that is written over; elsewhere a line now and then. */
function showProgress(): (step: Step) => void {
  const start = performance.now();
  let last = 0;
  return (step) => {
    const now = performance.now();
    const isTerminal = process.stderr.isTTY;
    if (now - start < SHOWN_AFTER_MS || (!isTerminal && now - last < LINE_EVERY_MS)) return;
    last = now;
    const line = progressLine(step, (now - start) / 1000);
    process.stderr.write(isTerminal ? `\r${line}\u001b[K` : `${line}\n`);
  };
}

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
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
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
