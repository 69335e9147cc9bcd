import { FIRST_YEAR } from '../../src/domain/view-values.ts';
import { listAt, textAt, wholeNumberAt } from './lenient.ts';
import type { Problem } from './problem.ts';
import { problemAt, type YamlFile } from './yaml-file.ts';

function basisProblemsFor(file: YamlFile, years: readonly unknown[]): Problem[] {
  const basis = textAt(file.value, 'time', 'basis');
  if (basis === undefined) return [];
  if (basis === 'stated-year') {
    if (years.length > 0) return [];
    const message = 'no year with basis stated-year; give the year, or choose another basis';
    return [problemAt(file, ['time', 'years'], message)];
  }
  return years.map((year, position) => {
    const fault = `${year} is a year where the source states none (basis '${basis}')`;
    const message = `${fault}; allowed: years: [], or basis stated-year`;
    return problemAt(file, ['time', 'years', position], message);
  });
}

function yearProblemsFor(file: YamlFile, years: readonly unknown[], latest: number): Problem[] {
  return years.flatMap((year, position) => {
    const report = (message: string) => [problemAt(file, ['time', 'years', position], message)];
    if (typeof year !== 'number' || !Number.isInteger(year)) return [];
    if (year < FIRST_YEAR || year > latest) {
      return report(`year ${year} is out of range; allowed: ${FIRST_YEAR} to ${latest}`);
    }
    const before = years[position - 1];
    if (typeof before !== 'number' || before <= year) return [];
    return report(`year ${year} stands after ${before}; allowed: years in ascending order`);
  });
}

/**
 * Years and months of one activity.
 * @param latest the year in which the dataset was closed
 */
export function timeProblemsFor(file: YamlFile, latest: number): Problem[] {
  const years = listAt(file.value, 'time', 'years');
  const problems = [...basisProblemsFor(file, years), ...yearProblemsFor(file, years, latest)];
  if (wholeNumberAt(file.value, 'time', 'month') !== undefined && years.length !== 1) {
    const message = 'a month needs exactly one stated year; leave the month out, or give its year';
    problems.push(problemAt(file, ['time', 'month'], message));
  }
  return problems;
}
