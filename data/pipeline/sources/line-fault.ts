/** Something that is wrong with one line of a file. */
export class LineFault extends Error {
  override readonly name = 'LineFault';
  readonly line: number;

  constructor(line: number, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.line = line;
  }
}
