import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileEntry } from '../../../src/domain/dataset.ts';
import { type PartEntry, type PartKind, partName } from '../../../src/domain/large/large-files.ts';

/** Writes the files of a large dataset one by one and keeps of each only its size and hash. */
export class PartWriter {
  readonly #folder: string;
  readonly parts: Record<PartKind, PartEntry[]> = { records: [], slugs: [], terms: [] };

  constructor(folder: string) {
    this.#folder = folder;
  }

  addPart(kind: PartKind, content: string | Uint8Array): void {
    const { bytes, sha256 } = sealOf(content);
    const list = this.parts[kind];
    writeFileSync(join(this.#folder, partName(kind, list.length, sha256)), content);
    list.push([bytes, sha256]);
  }

  /** A file that a manifest lists. */
  addFile(
    name: string,
    ending: 'json' | 'bin',
    content: string | Uint8Array,
  ): Omit<FileEntry, 'role'> {
    const { bytes, sha256 } = sealOf(content);
    const path = `${name}.${sha256.slice(0, 8)}.${ending}`;
    writeFileSync(join(this.#folder, path), content);
    return { path, bytes, sha256 };
  }
}

function sealOf(content: string | Uint8Array): { bytes: number; sha256: string } {
  return {
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}
