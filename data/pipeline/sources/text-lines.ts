import { createReadStream } from 'node:fs';

export type TextLine = { number: number; text: string };

/**
 * The lines of a UTF-8 file, one after the other, however large the file is. Only LF ends a line:
 * Node's readline also breaks at U+2028, which JSON leaves as it is. Throws where the bytes are
 * not UTF-8.
 */
export async function* readTextLines(path: string): AsyncGenerator<TextLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let number = 0;
  for await (const chunk of createReadStream(path)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      number += 1;
      yield { number, text };
    }
  }
  rest += decoder.decode();
  if (rest !== '') yield { number: number + 1, text: rest };
}
