/** Bytes that grow as they are written; numbers in seven bits a byte, lowest first, as LEB128 has them. */
export type ByteWriter = {
  number: (value: number) => void;
  bytes: (values: ArrayLike<number>) => void;
  finish: () => Uint8Array<ArrayBuffer>;
};

export function byteWriter(room = 1 << 16): ByteWriter {
  let buffer = new Uint8Array(room);
  let length = 0;
  const makeRoom = (more: number) => {
    if (length + more <= buffer.length) return;
    const wider = new Uint8Array(Math.max(buffer.length * 2, length + more));
    wider.set(buffer);
    buffer = wider;
  };
  const number = (value: number) => {
    makeRoom(5);
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) {
      buffer[length] = (rest & 0x7f) | 0x80;
      length += 1;
    }
    buffer[length] = rest;
    length += 1;
  };
  const bytes = (values: ArrayLike<number>) => {
    makeRoom(values.length);
    buffer.set(values, length);
    length += values.length;
  };
  return { number, bytes, finish: () => buffer.slice(0, length) };
}
