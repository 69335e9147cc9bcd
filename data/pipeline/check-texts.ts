import { isScalar, visit } from 'yaml';
import { textAt } from './lenient.ts';
import type { Problem } from './problem.ts';
import { problemAt, type YamlFile } from './yaml-file.ts';

export type Text = { text: string; line: number; column: number };

/** Every text of a file, keys left out, with its position. */
export function textsIn(file: YamlFile): Text[] {
  const texts: Text[] = [];
  visit(file.document, {
    Scalar(role, { value, range }) {
      if (role === 'key' || typeof value !== 'string' || !range) return;
      const { line, col } = file.lines.linePos(range[0]);
      texts.push({ text: value, line, column: col });
    },
    Pair(_, { key }) {
      return isScalar(key) ? undefined : visit.SKIP;
    },
  });
  return texts;
}

/** Control, format (zero width, bidirectional), separator, private and broken characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u{FFFD}]/u;

function characterFaultFor(text: string): string | null {
  if (/\n$/.test(text)) return 'the text ends with a line break; write >- instead of > or |';
  if (/^\s|\s$/.test(text)) return 'the text starts or ends with a blank; remove it';
  if (/[\n\r]/.test(text)) return 'the text contains a line break; allowed: one paragraph';
  const found = INVISIBLE.exec(text)?.[0].codePointAt(0);
  if (found === undefined) return null;
  const name = `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
  return `the text contains the invisible or control character ${name}; remove it`;
}

export function characterProblemsFor(file: YamlFile): Problem[] {
  return textsIn(file).flatMap(({ text, line, column }) => {
    const message = characterFaultFor(text);
    return message === null ? [] : [{ file: file.label, line, column, message }];
  });
}

const SENTENCES = { fewest: 2, most: 5 };

/** A sentence ends with a mark before a capital, a digit or an opening quote; "No. 38" does not end one. */
export function countSentences(text: string): number {
  return text.trim().split(/(?<!\bNo\.)(?<=[.!?]["'”’)]*)\s+(?=["'“‘(#]*[\p{Lu}\p{N}])/u).length;
}

export function summaryProblemsFor(file: YamlFile): Problem[] {
  const summary = textAt(file.value, 'summary');
  if (summary === undefined || summary === '') return [];
  const count = countSentences(summary);
  if (count >= SENTENCES.fewest && count <= SENTENCES.most) return [];
  const found = count === 1 ? '1 sentence' : `${count} sentences`;
  const message = `the summary has ${found}; allowed: ${SENTENCES.fewest} to ${SENTENCES.most}`;
  return [problemAt(file, ['summary'], message)];
}
