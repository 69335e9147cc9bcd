/** A step that is one check: it passed or it failed. */
export function countStep(isOk) {
  return { passed: isOk ? 1 : 0, failed: isOk ? 0 : 1 };
}

/** A runner that failed without a failed test (a file that cannot be loaded, say) has failed once. */
function withExit({ passed, failed }, isOk) {
  return { passed, failed: isOk ? failed : Math.max(failed, 1) };
}

/** Vitest's JSON report; undefined where it wrote none. */
export function countVitest(report, isOk) {
  if (typeof report?.numPassedTests !== 'number') return countStep(isOk);
  return withExit({ passed: report.numPassedTests, failed: report.numFailedTests }, isOk);
}

/** Playwright's JSON report; a flaky test passed in the end. */
export function countPlaywright(report, isOk) {
  const stats = report?.stats;
  if (typeof stats?.expected !== 'number') return countStep(isOk);
  return withExit({ passed: stats.expected + stats.flaky, failed: stats.unexpected }, isOk);
}

export function sumCounts(counts) {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

export function formatCounts({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
