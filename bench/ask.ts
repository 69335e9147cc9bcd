import type { CDPSession } from '@playwright/test';

const PATIENCE_MS = 60_000;

/**
 * Runs a function in the page and returns what it returns, awaited; `null` where the page takes too
 * long. Playwright's own way first loads a script of 330 kB into the page, which on a slow processor
 * takes longer than some pages do, and looks again at every frame.
 */
export async function ask<Values extends readonly (string | number)[], Answer>(
  session: CDPSession,
  run: (...values: Values) => Answer,
  ...values: Values
): Promise<Awaited<Answer> | null> {
  const expression = `(${run})(${values.map((each) => JSON.stringify(each)).join(', ')})`;
  const answer = session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  const late = new Promise<null>((done) => setTimeout(done, PATIENCE_MS, null).unref());
  const found = await Promise.race([answer, late]);
  if (found === null) return null;
  if (found.exceptionDetails) throw new Error(JSON.stringify(found.exceptionDetails));
  return found.result.value;
}
