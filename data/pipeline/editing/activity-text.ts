import { Document, isMap, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { z } from 'zod';
import { formatYaml } from './format-yaml.ts';
import { withModeLine } from './mode-line.ts';

const LONGEST_PLAIN = 80;

/**
 * A record as the text of its file, in the style of the others.
 * @param path of the file, relative to the data folder
 */
export function activityText(path: string, record: object, shape: z.ZodType): string {
  const document = new Document(record);
  visit(document, {
    Seq(_, node) {
      if (node.items.every((item) => isScalar(item))) node.flow = true;
    },
    Scalar(role, node) {
      const isLong = typeof node.value === 'string' && node.value.length > LONGEST_PLAIN;
      if (role === 'value' && isLong) node.type = Scalar.BLOCK_FOLDED;
    },
    Node(_, node) {
      if ((isMap(node) || isSeq(node)) && node.items.length === 0) node.flow = true;
    },
  });
  const text = document.toString({ lineWidth: 0, singleQuote: true });
  return withModeLine(formatYaml(text, shape) ?? text, path, 'activity');
}
