import { inflateSync } from 'node:zlib';

/** Of a WOFF file (W3C WOFF 1.0, section 4) and of the font that it holds. */
const WOFF = { header: 44, entry: 20 };
const FONT = { header: 12, entry: 16 };

/**
 * The font in a WOFF file, as programs without a browser read it: the same tables, unpacked.
 * @throws Error where the file is no WOFF
 */
export function fontOf(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF file');
  const count = woff.readUInt16BE(12);
  let at = FONT.header + count * FONT.entry;
  const tables = Array.from({ length: count }, (_, table) => {
    const entry = WOFF.header + table * WOFF.entry;
    const [tag = 0, start = 0, packed = 0, length = 0, checksum = 0] = [0, 4, 8, 12, 16].map(
      (offset) => woff.readUInt32BE(entry + offset),
    );
    const bytes = woff.subarray(start, start + packed);
    const offset = at;
    at += Math.ceil(length / 4) * 4;
    return { tag, checksum, offset, length, bytes: packed < length ? inflateSync(bytes) : bytes };
  });
  const font = Buffer.alloc(at);
  font.writeUInt32BE(woff.readUInt32BE(4), 0);
  font.writeUInt16BE(count, 4);
  tables.forEach(({ tag, checksum, offset, length, bytes }, table) => {
    const entry = FONT.header + table * FONT.entry;
    [tag, checksum, offset, length].forEach((value, field) => {
      font.writeUInt32BE(value, entry + 4 * field);
    });
    bytes.copy(font, offset);
  });
  return font;
}
