import type { Ink } from './picture-ink.ts';
import { type SvgNode, svg } from './svg.ts';
import { type Face, textWidth, wrapText } from './text-width.ts';

/** The family of each face, and what stands in where a picture is shown without its fonts. */
export const FAMILIES: Readonly<Record<Face, string>> = {
  sans: "'Source Sans 3', 'Noto Sans', Arial, sans-serif",
  strong: "'Source Sans 3', 'Noto Sans', Arial, sans-serif",
  display: "'Source Serif 4', 'Noto Serif', Georgia, serif",
};

export type Style = { size: number; face: Face; colour: keyof Ink };
export type Pen = { ink: Ink; x: number; width: number };
/** Nodes and how much room they take, in pixels of the picture. */
export type Block = { nodes: SvgNode[]; height: number };

const LEADING = 1.3;
/** From the top of a line to its baseline, in parts of its size. */
const ASCENT = 0.95;

/** One line of text; `y` is its top. */
export function textLine(text: string, x: number, y: number, style: Style, ink: Ink): SvgNode {
  const { size, face, colour } = style;
  return svg(
    'text',
    {
      x: round(x),
      y: round(y + size * ASCENT),
      'font-family': FAMILIES[face],
      'font-size': round(size),
      'font-weight': face === 'sans' ? 400 : 600,
      fill: ink[colour],
    },
    [text],
  );
}

/** A text in as many lines as it takes, from `y` down. */
export function paragraph(text: string, y: number, style: Style, { ink, x, width }: Pen): Block {
  const lines = wrapText(text, style.size, style.face, width);
  const step = style.size * LEADING;
  return {
    nodes: lines.map((line, at) => textLine(line, x, y + at * step, style, ink)),
    height: lines.length * step,
  };
}

/** Something of a width, drawn where it finds room. */
export type Item = { width: number; draw: (x: number, y: number) => SvgNode[] };

/** Items side by side, in as many rows of `step` as they take. */
export function flow(
  items: readonly Item[],
  y: number,
  { x, width }: Pick<Pen, 'x' | 'width'>,
  { gap, step }: { gap: number; step: number },
): Block {
  const nodes: SvgNode[] = [];
  let [left, row] = [0, 0];
  for (const item of items) {
    if (left > 0 && left + item.width > width) [left, row] = [0, row + 1];
    nodes.push(...item.draw(x + left, y + row * step));
    left += item.width + gap;
  }
  return { nodes, height: items.length === 0 ? 0 : (row + 1) * step };
}

export function widthOf(text: string, { size, face }: Style): number {
  return textWidth(text, size, face);
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
