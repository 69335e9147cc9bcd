import { type Choropleth, dotNodes, landNodes, pointNodes, spot } from './choropleth-svg.ts';
import { circleRadius } from './circle-size.ts';
import type { Look } from './looks.ts';
import { type Ink, inked } from './picture-ink.ts';
import { FAMILIES, round } from './picture-type.ts';
import { GRID, LAND_BOX, toGrid } from './projected-world.ts';
import { isDot } from './small-country.ts';
import { type SvgNode, svg } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { Camera } from './view.ts';

/** What the map of a picture shows. Ids are those of the areas of the layer. */
export type PictureMap = Omit<Choropleth, 'highlight'> & {
  /** In a ring: what the view is about. */
  ringed: readonly string[];
  /** `null`: the whole world. */
  camera: Camera | null;
  /** A number as the reader's language writes it. */
  numberText: (number: number) => string;
};

export type Box = { x: number; y: number; width: number; height: number };

/** A step of the patterns on the page's map, in units of its grid, and here, in pixels. */
const PATTERN_STEP = 18;
const PATTERN_PX = 5.5;

const NUMBER_PX = 13;
/** From the baseline to the middle of a digit, in parts of its size. */
const DIGIT_MIDDLE = 0.33;

/**
 * The map in its own colours inside `box`, in pixels of the picture; what the camera leaves out is
 * cut off. `pixel` is what a line or dot takes that is one pixel wide on the page.
 */
export function pictureMap(map: PictureMap, box: Box, pixel: number, ink: Ink): SvgNode {
  const [centreX, centreY] = centreOf(map.camera);
  const scale =
    Math.min(box.width / LAND_BOX.width, box.height / LAND_BOX.height) * (map.camera?.zoom ?? 1);
  const px = pixel / scale;
  const [width, height] = [Math.round(box.width / scale), Math.round(box.height / scale)];
  const choropleth = { ...map, highlight: null };
  const worldInThousands = LAND_BOX.width / px / 1000;
  const nodes = [
    ...landNodes(choropleth, Math.round(((PATTERN_PX * px) / PATTERN_STEP) * GRID)),
    ...ringNodes(map),
    ...circleRings(map),
    ...pointNodes(choropleth, worldInThousands),
    ...ringedDots(map, worldInThousands),
    ...circleNumbers(map, px, ink),
  ];
  const viewBox = `${Math.round(centreX - width / 2)} ${Math.round(centreY - height / 2)} ${width} ${height}`;
  return svg(
    'svg',
    { ...box, viewBox, overflow: 'hidden' },
    nodes.map((node) => inked(node, ink, px)),
  );
}

function centreOf(camera: Camera | null): readonly [x: number, y: number] {
  if (camera !== null) return toGrid(camera.lon, camera.lat);
  return [LAND_BOX.x + LAND_BOX.width / 2, LAND_BOX.y + LAND_BOX.height / 2];
}

/** Each area once more on top, in its ring. */
function ringNodes({ projected, looks, ringed }: PictureMap): SvgNode[] {
  return projected.areas
    .filter(({ id }) => ringed.includes(id))
    .flatMap(({ id, path }) => [
      svg('path', { d: path, class: 'map-ring', 'data-area': id }),
      svg('path', { d: path, class: 'map-halo' }),
      svg('path', { d: path, class: 'map-area', 'data-look': looks.get(id) ?? 'none' }),
    ]);
}

/** A circle lies over the ring of its area, and has one of its own. */
function circleRings({ projected, people, ringed }: PictureMap): SvgNode[] {
  return projected.points
    .filter(({ id }) => ringed.includes(id) && people.has(id))
    .flatMap(({ id, x, y }) => {
      const width = 2 * circleRadius(people.get(id) ?? 0);
      const ring = { d: spot(x, y), class: 'map-circle-ring', 'stroke-width': width + 7 };
      const halo = { d: spot(x, y), class: 'map-circle-halo', 'stroke-width': width + 3 };
      return [svg('path', ring), svg('path', halo)];
    });
}

/** The number in each circle that has room for it; `px` as in `inked`. */
function circleNumbers(
  { projected, people, numberText }: PictureMap,
  px: number,
  ink: Ink,
): SvgNode[] {
  return projected.points.flatMap(({ id, x, y }) => {
    const number = people.get(id) ?? 0;
    const text = numberText(number);
    if (textWidth(text, NUMBER_PX, 'strong') > 2 * circleRadius(number)) return [];
    const size = NUMBER_PX * px;
    return [
      svg(
        'text',
        {
          x,
          y: round(y + DIGIT_MIDDLE * size),
          'text-anchor': 'middle',
          'font-family': FAMILIES.strong,
          'font-size': round(size),
          'font-weight': 600,
          fill: ink.ground,
        },
        [text],
      ),
    ];
  });
}

/** The same for a country that is a dot: its ring would hide in that of its area. */
function ringedDots({ projected, looks, ringed }: PictureMap, scale: number): SvgNode[] {
  const lookOf = (id: string): Look => looks.get(id) ?? 'none';
  return projected.points
    .filter(({ id, size }) => ringed.includes(id) && isDot(size * scale, lookOf(id)))
    .flatMap((point) => {
      const d = spot(point.x, point.y);
      return [
        svg('path', { d, class: 'map-spot-ring' }),
        svg('path', { d, class: 'map-spot-halo' }),
        ...dotNodes(point, lookOf(point.id)),
      ];
    });
}
