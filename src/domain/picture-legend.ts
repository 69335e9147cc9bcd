import { patternNodes } from './choropleth-svg.ts';
import { circleRadius } from './circle-size.ts';
import type { Look } from './looks.ts';
import { type Ink, inked } from './picture-ink.ts';
import {
  type Block,
  flow,
  type Item,
  type Pen,
  type Style,
  textLine,
  widthOf,
} from './picture-type.ts';
import { GRID } from './projected-world.ts';
import { type SvgNode, svg } from './svg.ts';

/** The legend in words: `classes` for a choropleth, `circles` for people trained. */
export type PictureLegend = {
  title: string;
  classes: readonly { look: Look; label: string }[];
  circles: readonly { people: number; label: string }[];
  keys: readonly { look: Look; label: string }[];
  /** What the scale leaves open; empty where nothing. */
  note: string;
};

const RAMP_STEP = 66;
const SWATCH = { width: 22, height: 13 };

/** The legend from `y` down: the scale, and beside it all other keys. `unit` is the size of its text, `pixel` as in `pictureMap`. */
export function pictureLegend(
  legend: PictureLegend,
  y: number,
  { unit, pixel }: { unit: number; pixel: number },
  pen: Pen,
): Block {
  const title: Style = { size: unit, face: 'strong', colour: 'ink' };
  const label: Style = { size: unit, face: 'sans', colour: 'quiet' };
  const scale =
    legend.circles.length > 0
      ? circles(legend, label, pixel, pen.ink)
      : ramp(legend, label, pen.ink);
  const scaleWidth = Math.max(scale.width, widthOf(legend.title, title)) + 2 * unit;
  const items = legend.keys.map((key) => keyItem(key, label, pen.ink));
  const note: Item = {
    width: widthOf(legend.note, label),
    draw: (x, top) => [textLine(legend.note, x, top, label, pen.ink)],
  };
  const keys = flow(
    legend.note === '' ? items : [...items, note],
    y + unit * 1.7,
    { x: pen.x + scaleWidth, width: pen.width - scaleWidth },
    { gap: 1.6 * unit, step: 1.65 * unit },
  );
  return {
    nodes: [
      svg('defs', {}, [inked(patternNodes(PATTERN_GRID, 'key'), pen.ink, 1)]),
      textLine(legend.title, pen.x, y, title, pen.ink),
      ...scale.draw(pen.x, y + 1.65 * unit),
      ...keys.nodes,
    ],
    height: Math.max(scale.height + 1.65 * unit, keys.height + 1.7 * unit),
  };
}

type Scale = Item & { height: number };

function ramp({ classes }: PictureLegend, style: Style, ink: Ink): Scale {
  const { size } = style;
  const step = (RAMP_STEP * size) / 14;
  return {
    width: classes.length * step,
    height: 2.4 * size,
    draw: (x, y) =>
      classes.flatMap(({ look, label }, at) => [
        swatch(look, { x: x + at * step, y, width: step - 1, height: 0.9 * size }, ink),
        textLine(label, x + at * step, y + 1.1 * size, { ...style, colour: 'ink' }, ink),
      ]),
  };
}

function circles({ circles: sizes }: PictureLegend, style: Style, pixel: number, ink: Ink): Scale {
  const { size } = style;
  const radiusOf = ({ people }: { people: number }) => circleRadius(people) * pixel;
  const tallest = Math.max(...sizes.map((each) => 2 * radiusOf(each)));
  const items = sizes.map((each) => ({
    radius: radiusOf(each),
    label: each.label,
    width: 2 * radiusOf(each) + 0.5 * size + widthOf(each.label, style) + size,
  }));
  return {
    width: items.reduce((sum, { width }) => sum + width, 0),
    height: tallest,
    draw: (x, y) => {
      let left = x;
      return items.flatMap(({ radius, label, width }) => {
        const at = left;
        left += width;
        const middle = y + tallest / 2;
        const circle = { cx: at + radius, cy: middle, r: radius, fill: ink.class3, opacity: 0.86 };
        return [
          svg('circle', circle),
          textLine(label, at + 2 * radius + 0.5 * size, middle - 0.65 * size, style, ink),
        ];
      });
    },
  };
}

function keyItem({ look, label }: PictureLegend['keys'][number], style: Style, ink: Ink): Item {
  const { size } = style;
  const [width, height] = [(SWATCH.width * size) / 14, (SWATCH.height * size) / 14];
  return {
    width: width + 0.5 * size + widthOf(label, style),
    draw: (x, y) => [
      swatch(look, { x, y: y + 0.15 * size, width, height }, ink),
      textLine(label, x + width + 0.5 * size, y, style, ink),
    ],
  };
}

/** On the map, patterns are in steps of its grid; here, in pixels. */
const PATTERN_GRID = 0.3 * GRID;
const PATTERNS: Partial<Record<Look, string>> = { indirect: 'key-dots', undetermined: 'key-hatch' };

function swatch(
  look: Look,
  box: { x: number; y: number; width: number; height: number },
  ink: Ink,
): SvgNode {
  const area = inked(svg('rect', { ...box, class: 'map-area', 'data-look': look }), ink, 1);
  const outline = look === 'none' ? { stroke: ink.coast, 'stroke-width': 1 } : {};
  const pattern = PATTERNS[look];
  const own = pattern === undefined ? {} : { fill: `url(#${pattern})` };
  return svg('rect', { ...area.attributes, ...outline, ...own });
}
