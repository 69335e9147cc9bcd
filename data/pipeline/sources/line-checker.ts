import { existsSync } from 'node:fs';
import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { shapeProblemsFor } from '../shape-problems.ts';
import { type Path, parseYamlFile, problemAt, type YamlFile } from '../yaml-file.ts';
import { readTextLines } from './text-lines.ts';

/** So many problems of a file are told; in a large one the same fault may be on every line. */
const MOST_TOLD = 40;

export type CheckedLine<Value> = {
  value: Value;
  number: number;
  /** Tells of a fault at a path of the value. */
  report: (path: Path, message: string) => void;
};

/** Reads a file of one JSON value a line and keeps what is wrong with it. */
export class LineChecker<Shape extends z.ZodType> {
  readonly #path: string;
  readonly #label: string;
  readonly #shape: Shape;
  readonly #told: Problem[] = [];
  #untold = 0;

  constructor(path: string, label: string, shape: Shape) {
    this.#path = path;
    this.#label = label;
    this.#shape = shape;
  }

  /** The lines that have the shape; of all others the faults are kept. */
  async *read(): AsyncGenerator<CheckedLine<z.infer<Shape>>> {
    if (!existsSync(this.#path)) return;
    let number = 0;
    try {
      for await (const { text, number: at } of readTextLines(this.#path)) {
        number = at;
        const parsed = this.#parse(text, number);
        if (parsed === null) continue;
        const report = (path: Path, message: string) =>
          this.#keep(number, problemAt(this.#asFile(text), path, message));
        yield { value: parsed.value, number, report };
      }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.report(number + 1, 'not UTF-8 text; save the file as UTF-8');
    }
  }

  #parse(text: string, number: number): { value: z.infer<Shape> } | null {
    try {
      const { data, success } = this.#shape.safeParse(JSON.parse(text));
      if (success) return { value: data };
      const problems = shapeProblemsFor(this.#asFile(text), this.#shape);
      for (const problem of problems) this.#keep(number, problem);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.#keep(number, {
        ...this.#place(errorColumn(error)),
        message: `not JSON: one record a line`,
      });
    }
    return null;
  }

  /** JSON is YAML too: the same words and columns as for the files that editors write. */
  #asFile(text: string): YamlFile {
    return parseYamlFile(this.#label, this.#label, 'source', text);
  }

  #place(column: number): Omit<Problem, 'message'> {
    return { file: this.#label, line: 1, column };
  }

  #keep(line: number, problem: Problem): void {
    if (this.#told.length < MOST_TOLD) this.#told.push({ ...problem, line });
    else this.#untold += 1;
  }

  report(line: number, message: string): void {
    this.#keep(line, { ...this.#place(1), message });
  }

  problems(): Problem[] {
    if (this.#untold === 0) return this.#told;
    const line = this.#told.at(-1)?.line ?? 1;
    const message = `and ${this.#untold} more problems in this file`;
    return [...this.#told, { ...this.#place(1), line, message }];
  }
}

/** Where JSON broke off, if the engine says so. */
function errorColumn({ message }: SyntaxError): number {
  return Number(/position (\d+)/.exec(message)?.[1] ?? '0') + 1;
}
