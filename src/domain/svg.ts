import { escapeMarkup } from './markup.ts';

/** An SVG element as a value: drawn by React on the page, written as text in a file. */
export type SvgNode = {
  tag: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (SvgNode | string)[];
};

/** `attributes` by their SVG names; `children` are elements or text. */
export function svg(
  tag: string,
  attributes: SvgNode['attributes'],
  children: SvgNode['children'] = [],
): SvgNode {
  return { tag, attributes, children };
}

/** The element and all in it as text, for a file. */
export function formatSvg({ tag, attributes, children }: SvgNode): string {
  const named = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`,
  );
  const inner = children.map((child) =>
    typeof child === 'string' ? escapeMarkup(child) : formatSvg(child),
  );
  return `<${tag}${named.join('')}>${inner.join('')}</${tag}>`;
}
