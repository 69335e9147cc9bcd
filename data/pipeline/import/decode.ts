import { isUtf8 } from 'node:buffer';
import { ImportFault } from './import-fault.ts';

/** Encodings that are read when a file declares them or the user names them. */
const READABLE = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['ascii', 'utf-8'],
  ['utf-16', 'utf-16'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['latin-1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['iso-8859-15', 'iso-8859-15'],
]);
const ALLOWED = 'allowed: UTF-8, UTF-16, ISO-8859-1, ISO-8859-15, Windows-1252';

/** The encoding by its name, or a fault. */
export function encodingNamed(name: string): string {
  const encoding = READABLE.get(name.trim().toLowerCase());
  if (encoding !== undefined) return encoding;
  throw new ImportFault(`the encoding '${name.slice(0, 40)}' is not read; ${ALLOWED}`);
}

/** What the first bytes themselves prove; null where they prove nothing. */
function provenEncoding(head: Uint8Array): string | null {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  return null;
}

function declaredEncoding(head: Uint8Array): string | null {
  const text = Buffer.from(head.subarray(0, 200)).toString('latin1');
  return /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']+)["']/.exec(text)?.[1] ?? null;
}

/**
 * The encoding to read a file in. Bytes that prove one thing and a declaration that says another
 * are a fault: one of them is wrong, and the text would be wrong with it.
 * @param asked what the user named, or null
 */
export function encodingOf(head: Uint8Array, asked: string | null): string {
  const proven = provenEncoding(head);
  const named = asked ?? declaredEncoding(head);
  const wanted = named === null ? null : encodingNamed(named);
  if (proven === null) {
    if (wanted?.startsWith('utf-16')) {
      throw new ImportFault(
        `the file says it is ${named}, but its bytes are not; save it as UTF-8`,
      );
    }
    return wanted ?? 'utf-8';
  }
  const agrees = wanted === null || wanted === proven || proven.startsWith(wanted);
  if (agrees || proven.startsWith('utf-16')) return proven;
  throw new ImportFault(`the file says it is ${named}, but it starts like ${proven}`);
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Text that is declared as single bytes, but is UTF-8: the letters would come out wrong. */
class Utf8Suspicion {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #isPossible = true;
  #hasLetters = false;

  look(bytes: Uint8Array): void {
    if (!this.#isPossible) return;
    this.#hasLetters ||= bytes.some((byte) => byte > 0x7f);
    this.#feed(bytes);
  }

  #feed(bytes?: Uint8Array): void {
    try {
      this.#decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      this.#isPossible = false;
    }
  }

  isConfirmed(): boolean {
    if (this.#isPossible) this.#feed();
    return this.#isPossible && this.#hasLetters;
  }
}

/** The bytes as text, in pieces. A byte that is no text of the encoding is a fault, with its line. */
export async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const suspicion = encoding.startsWith('utf') ? null : new Utf8Suspicion();
  let line = 1;
  for await (const bytes of chunks) {
    suspicion?.look(bytes);
    const text = decodeOrRefuse(decoder, bytes, encoding, line);
    line += countBreaks(text);
    yield text;
  }
  const rest = decodeOrRefuse(decoder, undefined, encoding, line);
  if (suspicion?.isConfirmed()) {
    throw new ImportFault(`the file says it is ${encoding}, but its bytes are UTF-8`);
  }
  if (rest !== '') yield rest;
}

/** The bytes of a whole file as text, with the same faults; much faster where they are UTF-8. */
export async function decodeWhole(content: Buffer, encoding: string): Promise<string> {
  if (encoding === 'utf-8' && isUtf8(content)) {
    return content.toString('utf8').replace(/^\u{FEFF}/u, '');
  }
  const pieces = (async function* () {
    yield content;
  })();
  let text = '';
  for await (const part of decodeChunks(pieces, encoding)) text += part;
  return text;
}

function decodeOrRefuse(
  decoder: TextDecoder,
  bytes: Uint8Array | undefined,
  encoding: string,
  line: number,
): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    const read = new TextDecoder(encoding).decode(bytes ?? new Uint8Array());
    const before = read.slice(0, Math.max(0, read.indexOf('\u{FFFD}')));
    const hint = "if it is an older encoding, name it, such as '--encoding ISO-8859-1'";
    const message = `a byte that is not ${encoding.toUpperCase()}; save the file as UTF-8, or ${hint}`;
    throw new ImportFault(message, line + countBreaks(before));
  }
}
