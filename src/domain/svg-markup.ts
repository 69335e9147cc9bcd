import { escapeMarkup } from './markup.ts';
import type { SvgNode } from './svg.ts';

/** No XML document can hold these, escaped or not. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** SVG values as the text of a file; what XML cannot hold is left out. */
export function svgMarkup(node: SvgNode | string): string {
  if (typeof node === 'string') return escapeMarkup(node.replace(NO_XML, ''));
  const { tag, attributes, children } = node;
  const pairs = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeMarkup(String(value).replace(NO_XML, ''))}"`,
  );
  const content = children.map(svgMarkup).join('');
  return content === ''
    ? `<${tag}${pairs.join('')}/>`
    : `<${tag}${pairs.join('')}>${content}</${tag}>`;
}
