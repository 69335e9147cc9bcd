import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, sep } from 'node:path';
import { ImportFault } from './import-fault.ts';

export type InputFile = { path: string; name: string; bytes: number; head: Uint8Array };

/** A link may stand for a file of its own folder, and leads nowhere else. */
function refuseOutsideLink(path: string): void {
  const folder = realpathSync(dirname(path));
  if (realpathSync(path).startsWith(`${folder}${sep}`)) return;
  throw new ImportFault('a link that leads out of its folder; give the file itself');
}

/** The file an import is to read; anything but a file is a fault. */
export function openInput(path: string): InputFile {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new ImportFault('no such file');
  if (found.isSymbolicLink()) refuseOutsideLink(path);
  const real = lstatSync(realpathSync(path));
  if (!real.isFile()) throw new ImportFault('not a file');
  if (real.size === 0) throw new ImportFault('the file is empty');
  const head = Buffer.alloc(Math.min(4096, real.size));
  const file = openSync(path, 'r');
  readSync(file, head);
  closeSync(file);
  return { path, name: basename(path), bytes: real.size, head };
}

const PIECE = 65_536;

/**
 * The bytes of a file in pieces, hashed as they pass. A piece is good until the next is asked for:
 * a new buffer for each would keep the collector of garbage busy all the time.
 */
export class HashedBytes {
  readonly #hash = createHash('sha256');
  readonly #path: string;
  #done = 0;

  constructor(path: string) {
    this.#path = path;
  }

  async *read(): AsyncGenerator<Uint8Array> {
    const file = await open(this.#path);
    try {
      const buffer = Buffer.alloc(PIECE);
      for (;;) {
        const { bytesRead } = await file.read(buffer, 0, PIECE);
        if (bytesRead === 0) return;
        const piece = buffer.subarray(0, bytesRead);
        this.#hash.update(piece);
        this.#done += bytesRead;
        yield piece;
      }
    } finally {
      await file.close();
    }
  }

  get done(): number {
    return this.#done;
  }

  digest(): string {
    return this.#hash.digest('hex');
  }
}
