import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserFor } from './browser-install.mjs';
import { installPackages } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { formatSeconds, npmCommand, runCommand, stopOnSignals } from './process.mjs';
import { runGroup, testGroups } from './steps.mjs';
import { formatCounts, sumCounts } from './summary.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const AT_ONCE = 2;

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The runner ended before it could write a report, or the step has none.
    return undefined;
  }
}

function printResult({ step, isOk, output, ms, counts }) {
  const tests = step.report === undefined ? '' : `: ${formatCounts(counts)}`;
  if (!isOk) console.log(output.trimEnd());
  console.log(`${isOk ? 'ok    ' : 'FAILED'} ${step.name}${tests} (${formatSeconds(ms)})`);
}

async function runStep(step, browser) {
  const env = { ...step.env, CHROMIUM_PATH: browser };
  const { code, output, ms } = await runCommand(npmCommand(step.args), { cwd: root, env });
  const isOk = code === 0;
  const counts = step.count(step.report && readReport(step.report), isOk);
  const result = { step, isOk, output, ms, counts };
  printResult(result);
  return result;
}

async function runGroups(groups, browser) {
  const results = [];
  for (const group of groups) {
    results.push(...(await runGroup(group, (step) => runStep(step, browser), AT_ONCE)));
    if (results.some(({ isOk }) => !isOk)) break;
  }
  return results;
}

async function main() {
  requireNode(root);
  stopOnSignals((signal) => 128 + signal);
  if (!(await installPackages(root))) process.exit(1);
  const browser = await browserFor(root);
  if (browser === undefined) process.exit(1);

  const reports = mkdtempSync(path.join(tmpdir(), 'evaw-atlas-'));
  process.on('exit', () => rmSync(reports, { recursive: true, force: true }));
  const results = await runGroups(testGroups(reports), browser);
  console.log(formatCounts(sumCounts(results.map(({ counts }) => counts))));
  process.exitCode = results.every(({ isOk }) => isOk) ? 0 : 1;
}

await main();
