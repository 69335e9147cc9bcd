import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file whole or not at all: beside its place first, then into it in one step. */
export function replaceFile(path: string, text: string): void {
  const beside = `${path}.${process.pid}.new`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
