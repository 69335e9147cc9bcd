import type { Ink } from './picture-ink.ts';
import {
  type Block,
  flow,
  type Item,
  type Pen,
  paragraph,
  type Style,
  textLine,
  widthOf,
} from './picture-type.ts';
import type { PictureWords } from './picture-words.ts';
import { SITE_MARK } from './site-mark.ts';
import { svg } from './svg.ts';

/** Name of the site, title, key numbers and filters, from `y` down. */
export function headBlock(words: PictureWords, y: number, unit: number, pen: Pen): Block {
  const site: Style = { size: 1.1 * unit, face: 'display', colour: 'accent' };
  const siteWidth = widthOf(words.site, site);
  const title: Style = { size: 2.3 * unit, face: 'display', colour: 'ink' };
  const titled = paragraph(words.title, y, title, {
    ...pen,
    width: pen.width - siteWidth - 4 * unit,
  });
  const figures = flow(
    words.figures.map((figure) => figureItem(figure, unit, pen.ink)),
    y + titled.height + 0.4 * unit,
    pen,
    { gap: 1.8 * unit, step: 2.2 * unit },
  );
  const filtersTop = y + titled.height + 0.4 * unit + figures.height;
  const filters = paragraph(
    words.filters,
    filtersTop,
    { size: 1.05 * unit, face: 'sans', colour: 'quiet' },
    pen,
  );
  return {
    nodes: [
      svg('path', {
        d: SITE_MARK,
        transform: `translate(${pen.x + pen.width - siteWidth - 2.6 * unit} ${y + 0.72 * unit}) scale(${0.06 * unit})`,
        fill: 'none',
        stroke: pen.ink.accent,
        'stroke-width': 1.5,
      }),
      textLine(words.site, pen.x + pen.width - siteWidth, y + 0.6 * unit, site, pen.ink),
      ...titled.nodes,
      ...figures.nodes,
      ...filters.nodes,
    ],
    height: filtersTop + filters.height + 0.5 * unit - y,
  };
}

function figureItem(
  { value, label }: PictureWords['figures'][number],
  unit: number,
  ink: Ink,
): Item {
  const large: Style = { size: 1.7 * unit, face: 'display', colour: 'ink' };
  const small: Style = { size: 1.1 * unit, face: 'sans', colour: 'quiet' };
  const valueWidth = widthOf(value, large) + 0.4 * unit;
  return {
    width: valueWidth + widthOf(label, small),
    draw: (x, y) => [
      textLine(value, x, y, large, ink),
      // On the same line to stand on.
      textLine(label, x + valueWidth, y + 0.57 * unit, small, ink),
    ],
  };
}
