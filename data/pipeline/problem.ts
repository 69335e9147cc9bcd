export type Problem = { file: string; line: number; column: number; message: string };

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** By file, line, column, message; each problem once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.message, b.message),
  );
  return sorted.filter((problem, position) => {
    const before = sorted[position - 1];
    return before === undefined || formatProblem(before) !== formatProblem(problem);
  });
}

export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column}  ${message}`;
}

/** What is printed when something is wrong: a line for each problem, then their number. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...problems.map(formatProblem), count].join('\n');
}
