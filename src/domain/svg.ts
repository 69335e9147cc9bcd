/** An SVG element as a value, which knows nothing of who draws it. */
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
