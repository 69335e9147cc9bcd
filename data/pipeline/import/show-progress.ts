import { progressLine, type Step } from './progress.ts';

const SHOWN_AFTER_MS = 1500;
const LINE_EVERY_MS = 2000;

/** On a terminal one line that is written over; elsewhere a line now and then. */
export function showProgress(): (step: Step) => void {
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

/** Before something else is written to a terminal. */
export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
