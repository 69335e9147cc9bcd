import { type SvgNode, svg } from './svg.ts';

/** The colours of a picture that carries no style sheet; the values of the design tokens. */
const LIGHT = {
  ground: '#fbfaf8',
  ink: '#221d29',
  quiet: '#544e5c',
  line: '#cfc9c6',
  accent: '#5a2a78',
  graticule: '#efece8',
  plain: '#e9e6e2',
  coast: '#d0cac4',
  border: '#fbfaf8',
  dash: '#79717f',
  class1: '#af728f',
  class2: '#884e8c',
  class3: '#533380',
  class4: '#231b4e',
  hollow: '#fbfaf8',
  hollowLine: '#93639d',
  dotted: '#f3e9f0',
  dots: '#9c5f8f',
  hatched: '#f1eeea',
  hatch: '#a79fa6',
  unclassed: '#dccbe0',
  selected: '#17121e',
  halo: '#ffffff',
} as const;

export type Ink = Record<keyof typeof LIGHT, string>;
export type Appearance = 'light' | 'dark';

export const INKS: Readonly<Record<Appearance, Ink>> = {
  light: LIGHT,
  dark: {
    ground: '#121016',
    ink: '#eeeaf2',
    quiet: '#bdb6c7',
    line: '#403949',
    accent: '#cfaee6',
    graticule: '#1c1922',
    plain: '#2b2930',
    coast: '#46414d',
    border: '#121016',
    dash: '#a59dae',
    class1: '#8a73ba',
    class2: '#be93c4',
    class3: '#e2b9cd',
    class4: '#fae8e0',
    hollow: '#121016',
    hollowLine: '#9a72b0',
    dotted: '#2a2031',
    dots: '#a97fc0',
    hatched: '#211e26',
    hatch: '#625b6b',
    unclassed: '#4a3a58',
    selected: '#ffffff',
    halo: '#121016',
  },
};

const FILLS: Readonly<Record<string, keyof Ink>> = {
  'class-1': 'class1',
  'class-2': 'class2',
  'class-3': 'class3',
  'class-4': 'class4',
  unclassed: 'unclassed',
  filtered: 'hollow',
};

type Paint = Readonly<Record<string, string | number>>;
type Pen = { ink: Ink; look: string; px: number; width: number };

/** The style sheet of the map (choropleth.css) as attributes, which every program that reads SVG knows. */
const PAINTS: Readonly<Record<string, (pen: Pen) => Paint>> = {
  'map-area': areaPaint,
  'map-graticule': ({ ink, px }) => line(ink.graticule, px),
  'map-coast': ({ ink, px }) => line(ink.coast, 0.6 * px),
  'map-solid': ({ ink, px }) => line(ink.coast, 0.6 * px),
  'map-dashed': ({ ink, px }) => ({
    ...line(ink.dash, 0.9 * px),
    'stroke-dasharray': `${round(2.6 * px)} ${round(2 * px)}`,
  }),
  'map-dotted': ({ ink, px }) => ({
    ...line(ink.dash, 1.2 * px),
    'stroke-dasharray': `0.01 ${round(2.4 * px)}`,
    'stroke-linecap': 'round',
  }),
  'map-dot': dotPaint,
  'map-dot-core': ({ ink, px, look }) =>
    spot(look === 'indirect' ? ink.dotted : ink.hollow, 6.4 * px),
  'map-circle': ({ ink, px, width }) => ({ ...spot(ink.class3, width * px), opacity: 0.86 }),
  'map-circle-ring': ({ ink, px, width }) => spot(ink.selected, width * px),
  'map-circle-halo': ({ ink, px, width }) => spot(ink.halo, width * px),
  'map-ring': ({ ink, px }) => ({ ...line(ink.selected, 8 * px), 'stroke-linejoin': 'round' }),
  'map-halo': ({ ink, px }) => ({ ...line(ink.halo, 4 * px), 'stroke-linejoin': 'round' }),
  'map-spot-ring': ({ ink, px }) => spot(ink.selected, 17 * px),
  'map-spot-halo': ({ ink, px }) => spot(ink.halo, 13 * px),
  'map-dots-ground': ({ ink }) => ({ fill: ink.dotted }),
  'map-dots-dot': ({ ink }) => ({ fill: ink.dots }),
  'map-hatch-ground': ({ ink }) => ({ fill: ink.hatched }),
  'map-hatch-stripe': ({ ink }) => ({ fill: ink.hatch }),
};

/**
 * Nodes of the map with their colours and strokes in them, for a picture that stands alone.
 * @param px how many units of the drawing are one pixel of the picture
 */
export function inked(node: SvgNode, ink: Ink, px: number): SvgNode {
  const { class: name = '', 'data-look': look = '', 'data-area': area, ...kept } = node.attributes;
  const paint = PAINTS[String(name)];
  const pen = { ink, look: String(look), px, width: Number(kept['stroke-width'] ?? 0) };
  return svg(
    node.tag,
    { ...kept, ...paint?.(pen), ...(area !== undefined && { 'data-area': area }) },
    node.children.map((child) => (typeof child === 'string' ? child : inked(child, ink, px))),
  );
}

function areaPaint({ ink, look, px }: Pen): Paint {
  if (look === 'undetermined') return { fill: 'url(#map-hatch)' };
  const outline = { stroke: ink.hollowLine, 'stroke-width': round(1.1 * px) };
  if (look === 'indirect') return { fill: 'url(#map-dots)', ...outline };
  const fill = ink[FILLS[look] ?? 'plain'];
  if (look === 'filtered') return { fill, ...outline };
  return look.startsWith('class-')
    ? { fill, stroke: ink.border, 'stroke-width': round(0.8 * px) }
    : { fill };
}

function dotPaint({ ink, look, px }: Pen): Paint {
  if (look === 'none' || look === 'undetermined') return spot(ink.coast, 4 * px);
  const isHollow = look === 'filtered' || look === 'indirect';
  return spot(isHollow ? ink.hollowLine : ink[FILLS[look] ?? 'coast'], 9.2 * px);
}

function line(stroke: string, width: number): Paint {
  return { fill: 'none', stroke, 'stroke-width': round(width) };
}

function spot(stroke: string, width: number): Paint {
  return { ...line(stroke, width), 'stroke-linecap': 'round' };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
