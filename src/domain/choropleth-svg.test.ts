import { expect, it } from 'vitest';
import { type Choropleth, landNodes, pointNodes } from './choropleth-svg.ts';
import type { Look } from './looks.ts';
import type { SvgNode } from './svg.ts';

const picture: Choropleth = {
  projected: {
    graticule: 'M0 0l0 9',
    areas: [
      { id: 'KEN', path: 'M0 0l5 5-5 5Z' },
      { id: 'RWA', path: 'M9 9l1 1Z' },
    ],
    lines: [{ kind: 'dashed', path: 'M0 0l9 9' }],
    points: [
      { id: 'KEN', x: 3, y: 3, size: 20 },
      { id: 'TUV', x: 8, y: 8, size: 0.5 },
    ],
  },
  looks: new Map<string, Look>([['KEN', 'class-2']]),
  people: new Map(),
  highlight: null,
};
const drawn = (nodes: SvgNode[]) =>
  nodes.map(({ attributes }) => [
    attributes['data-area'],
    attributes['class'],
    attributes['data-look'],
  ]);

it('draws every area in its look, plain where it has none, and the lines over them', () => {
  const [defs, graticule, ...nodes] = landNodes(picture);
  expect(defs?.tag).toBe('defs');
  expect(graticule?.attributes['class']).toBe('map-graticule');
  expect(drawn(nodes)).toEqual([
    ['KEN', 'map-area', 'class-2'],
    ['RWA', 'map-area', 'none'],
    [undefined, 'map-dashed', undefined],
  ]);
});

it('lets every other look step back behind the highlighted one', () => {
  const [, , ...nodes] = landNodes({ ...picture, highlight: 'none' });
  expect(drawn(nodes).slice(0, 2)).toEqual([
    ['KEN', 'map-area map-faded', 'class-2'],
    ['RWA', 'map-area', 'none'],
  ]);
});

it('draws a dot where the country itself cannot be seen', () => {
  expect(drawn(pointNodes(picture))).toEqual([['TUV', 'map-dot', 'none']]);
});

it('draws people as a circle whose area is their number', () => {
  const widthFor = (people: number) => {
    const nodes = pointNodes({ ...picture, people: new Map([['KEN', people]]) });
    const circle = nodes.find(({ attributes }) => attributes['class'] === 'map-circle');
    return Number(circle?.attributes['stroke-width']);
  };
  expect(widthFor(400) ** 2 / widthFor(100) ** 2).toBeCloseTo(4, 9);
});
