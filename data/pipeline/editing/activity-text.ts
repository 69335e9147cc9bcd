import { Document, isMap, isScalar, isSeq, Scalar, visit } from 'yaml';
import type { z } from 'zod';
import { formatYaml } from './format-yaml.ts';

/** Completion and checks in any editor whose YAML plug-in knows this line. */
const MODELINE = ' yaml-language-server: $schema=../schema/activity.schema.json';
const LONGEST_PLAIN = 80;

/** A record as the text of its file, in the style of the others. */
export function activityText(record: object, shape: z.ZodType): string {
  const document = new Document(record);
  document.commentBefore = MODELINE;
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
  return formatYaml(text, shape) ?? text;
}
