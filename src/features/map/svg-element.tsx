import { createElement, memo } from 'react';
import type { SvgNode } from '../../domain/svg.ts';

/** React's names for the SVG attributes that the picture uses. */
const NAMES: Readonly<Record<string, string>> = {
  class: 'className',
  'stroke-width': 'strokeWidth',
};

/** Draws SVG values; the same values draw nothing anew. */
export const SvgElements = memo(function SvgElements({ nodes }: { nodes: readonly SvgNode[] }) {
  return nodes.map(elementFor);
});

function elementFor(node: SvgNode | string, at: number): ReturnType<typeof createElement> | string {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => [
    NAMES[name] ?? name,
    value,
  ]);
  return createElement(
    node.tag,
    { ...Object.fromEntries(attributes), key: keyOf(node, at) },
    ...node.children.map(elementFor),
  );
}

/** A dot that comes or goes must not make its neighbours pass for others: each has a path to build. */
function keyOf({ attributes }: SvgNode, at: number): string | number {
  const { class: name, 'data-area': area } = attributes;
  return area === undefined ? at : `${String(name).split(' ', 1)} ${area}`;
}
