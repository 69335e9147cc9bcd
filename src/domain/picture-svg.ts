import { headBlock } from './picture-head.ts';
import type { Appearance, Ink } from './picture-ink.ts';
import { INKS } from './picture-ink.ts';
import { pictureLegend } from './picture-legend.ts';
import { type Box, type PictureMap, pictureMap } from './picture-map.ts';
import { type Block, type Pen, paragraph, type Style } from './picture-type.ts';
import type { PictureWords } from './picture-words.ts';
import { type SvgNode, svg } from './svg.ts';
import { svgMarkup } from './svg-markup.ts';

/**
 * Width and height in pixels, and `unit` as in the size of the text. `preview` is what mail and chat
 * programs show of a link.
 */
export const PICTURE_SIZES = {
  wide: { width: 1920, height: 1080, unit: 21 },
  square: { width: 1080, height: 1080, unit: 20 },
  a4: { width: 1123, height: 794, unit: 14 },
  preview: { width: 1200, height: 630, unit: 16 },
} as const;
export type PictureSize = keyof typeof PICTURE_SIZES;

export type Picture = PictureMap & {
  size: PictureSize;
  appearance: Appearance;
  words: PictureWords;
  /** `@font-face` rules with the fonts in them; empty to do without. */
  fontFaces: string;
};

/** With many filters the text grows smaller, so that the map stays one. */
const SHRINK = 0.88;
const SMALLEST = 0.6;
const LEAST_MAP = 0.36;
/** The text of the page, beside which its lines are a pixel wide. */
const PAGE_UNIT = 14;

type Sizes = { unit: number; pixel: number };

/**
 * A view as an SVG file of its own: title, key numbers, filters, map, legend, source, disclaimer and
 * address. It asks for nothing else, runs nothing, and its texts are texts.
 */
export function pictureSvg(picture: Picture): string {
  const { width, height } = PICTURE_SIZES[picture.size];
  const ink = INKS[picture.appearance];
  const { words, fontFaces } = picture;
  return svgMarkup(
    svg(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        'xml:lang': words.language,
      },
      [
        svg('title', {}, [words.title]),
        svg('desc', {}, [words.alternative]),
        ...(fontFaces === '' ? [] : [svg('style', {}, [fontFaces])]),
        svg('rect', { width, height, fill: ink.ground }),
        ...pageNodes(picture, ink),
      ],
    ),
  );
}

function pageNodes(picture: Picture, ink: Ink): SvgNode[] {
  const { width, height, unit } = PICTURE_SIZES[picture.size];
  for (let shrink = 1; ; shrink *= SHRINK) {
    const text = unit * shrink;
    const margin = 1.9 * unit;
    const pen = { ink, x: margin, width: width - 2 * margin };
    const sizes = { unit: text, pixel: unit / PAGE_UNIT };
    const head = headBlock(picture.words, margin, text, pen);
    const top = margin + head.height;
    const footHeight = footBlock(picture.words, 0, sizes, pen).height;
    const bottom = height - 0.8 * margin - footHeight;
    const box: Box = { x: margin, y: top, width: pen.width, height: bottom - top - text };
    if (box.height < LEAST_MAP * height && shrink > SMALLEST) continue;
    const map = { ...box, height: Math.max(1, box.height) };
    return [
      pictureMap(picture, map, sizes.pixel, ink),
      ...head.nodes,
      ...footBlock(picture.words, bottom, sizes, pen).nodes,
    ];
  }
}

/** Legend, then what the picture rests on and does not say. */
function footBlock(words: PictureWords, y: number, { unit, pixel }: Sizes, pen: Pen): Block {
  const legend = pictureLegend(words.legend, y, { unit: 0.95 * unit, pixel }, pen);
  const rule = y + legend.height + 0.5 * unit;
  const style: Style = { size: 0.82 * unit, face: 'sans', colour: 'quiet' };
  const nodes: SvgNode[] = [
    ...legend.nodes,
    svg('path', { d: `M${pen.x} ${rule}h${pen.width}`, stroke: pen.ink.line, fill: 'none' }),
  ];
  let at = rule + 0.5 * unit;
  for (const note of [...words.notes, words.address]) {
    const block = paragraph(
      note,
      at,
      note === words.address ? { ...style, face: 'strong' } : style,
      pen,
    );
    nodes.push(...block.nodes);
    at += block.height;
  }
  return { nodes, height: at - y };
}
