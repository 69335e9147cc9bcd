import { inflateRawSync } from 'node:zlib';
import { ImportFault } from './import-fault.ts';

type Entry = { name: string; method: number; packed: number; size: number; at: number };

const MOST = { entries: 1000, entry: 64_000_000, total: 120_000_000, ratio: 400 };
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

function refuse(message: string): never {
  throw new ImportFault(`not a usable workbook: ${message}`);
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  return refuse('its directory is missing; the file is cut off');
}

function nameFault(name: string): string | null {
  if (/\p{Cc}/u.test(name)) return 'with a control character';
  if (name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\\')) {
    return 'with an absolute path';
  }
  return name.split('/').includes('..') ? 'that leads out of the file' : null;
}

function readEntry(bytes: Buffer, at: number): { entry: Entry; next: number } {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL)
    refuse('its directory is broken');
  const [nameLength, extra, comment] = [28, 30, 32].map((offset) =>
    bytes.readUInt16LE(at + offset),
  );
  const end = at + 46 + (nameLength ?? 0);
  const name = bytes.toString('utf8', at + 46, end);
  const fault = nameFault(name);
  if (fault !== null) refuse(`an entry ${fault}`);
  if ((bytes.readUInt16LE(at + 8) & 1) !== 0) refuse('it is encrypted');
  const entry = {
    name,
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    at: bytes.readUInt32LE(at + 42),
  };
  return { entry, next: end + (extra ?? 0) + (comment ?? 0) };
}

function refuseBomb(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST.total) refuse('it unpacks to more than a workbook of activities can hold');
  const bomb = entries.find(
    ({ size, packed }) => size > MOST.entry || size > 1e6 + packed * MOST.ratio,
  );
  if (bomb !== undefined) refuse(`'${bomb.name.slice(0, 80)}' unpacks to far more than it holds`);
}

/** The parts of a zip file. Its directory is judged before a single byte is unpacked. */
export class ZipDirectory {
  readonly #bytes: Buffer;
  readonly #entries = new Map<string, Entry>();

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    if (bytes.length < 22) refuse('it is cut off');
    const end = endOf(bytes);
    const count = bytes.readUInt16LE(end + 10);
    if (count > MOST.entries) refuse(`it has ${count} entries; allowed: at most ${MOST.entries}`);
    let at = bytes.readUInt32LE(end + 16);
    for (let row = 0; row < count; row += 1) {
      const { entry, next } = readEntry(bytes, at);
      if (this.#entries.has(entry.name)) refuse('two entries of one name');
      this.#entries.set(entry.name, entry);
      at = next;
    }
    refuseBomb([...this.#entries.values()]);
  }

  /** The text of a part, or null where there is none of that name. */
  text(name: string): string | null {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(this.#unpack(entry));
    } catch (error) {
      if (error instanceof ImportFault) throw error;
      return refuse(`the part '${name.slice(0, 80)}' cannot be unpacked; the file is damaged`);
    }
  }

  #unpack({ at, packed, size, method, name }: Entry): Buffer {
    if (this.#bytes.readUInt32LE(at) !== LOCAL) refuse('its directory points to nothing');
    const start = at + 30 + this.#bytes.readUInt16LE(at + 26) + this.#bytes.readUInt16LE(at + 28);
    const content = this.#bytes.subarray(start, start + packed);
    if (content.length < packed) refuse(`the part '${name.slice(0, 80)}' is cut off`);
    if (method === 0) return content;
    if (method !== 8) refuse('packed in a way that is not read');
    return inflateRawSync(content, { maxOutputLength: Math.max(size, 1) });
  }
}
