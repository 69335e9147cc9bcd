/** Why a file cannot be imported, and where in it that shows. Nothing is written after one. */
export class ImportFault extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line = 1, column = 1) {
    super(message);
    this.name = 'ImportFault';
    this.line = line;
    this.column = column;
  }
}
