import { isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { z } from 'zod';

/** Columns of a folded text, its indentation included. */
const WIDTH = 98;

function withoutWrapper(shape: unknown): unknown {
  return shape instanceof z.ZodOptional || shape instanceof z.ZodNullable
    ? withoutWrapper(shape.unwrap())
    : shape;
}

/** Puts the keys of every map into the order of its shape; keys the shape does not know go last. */
function sortKeys(node: unknown, around: unknown): void {
  const shape = withoutWrapper(around);
  if (isSeq(node) && shape instanceof z.ZodArray) {
    for (const item of node.items) sortKeys(item, shape.element);
  }
  if (!isMap(node) || !(shape instanceof z.ZodObject)) return;
  const inner: Record<string, unknown> = shape.shape;
  const order = Object.keys(inner);
  const place = (key: unknown) => {
    const at = order.indexOf(isScalar(key) ? String(key.value) : '');
    return at === -1 ? order.length : at;
  };
  const items = node.items.toSorted((a, b) => place(a.key) - place(b.key));
  node.items.splice(0, node.items.length, ...items);
  for (const pair of items) {
    if (isPair(pair) && isScalar(pair.key)) sortKeys(pair.value, inner[String(pair.key.value)]);
  }
}

function foldLine(line: string, indent: number): string[] {
  const lines = [''];
  for (const word of line.trim().split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (indent + last.length + 1 + word.length <= WIDTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.map((each) => `${' '.repeat(indent)}${each}`);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Folds the texts that begin with `>-`, which the YAML library leaves on one line. */
function foldTexts(text: string): string {
  let around = -1;
  const lines = text.split('\n').flatMap((line) => {
    if (around >= 0 && line.trim() !== '' && indentOf(line) > around) {
      return foldLine(line, indentOf(line));
    }
    const isStart = /^ *(?:- )?[\w-]+: >-$/.test(line);
    around = isStart ? indentOf(line) + (line.trimStart().startsWith('- ') ? 2 : 0) : -1;
    return [line];
  });
  return lines.join('\n');
}

/** Lists on one line are written without blanks inside the brackets. */
function tightenLists(text: string): string {
  return text.replaceAll(/^( *(?:- )?[\w-]+: )\[ (.*?) \](?= #|$)/gm, '$1[$2]');
}

/**
 * A data file in the order and style of all others, its comments kept; the same text again gives
 * the same text.
 * @returns null where the text is not valid YAML, which nothing may touch
 */
export function formatYaml(text: string, shape: z.ZodType): string | null {
  const document = parseDocument(text.replaceAll(/\r\n?/g, '\n'));
  if (document.errors.length > 0) return null;
  const contents: Node | null = document.contents;
  sortKeys(contents, shape);
  return foldTexts(tightenLists(document.toString({ lineWidth: 0, singleQuote: true })));
}
