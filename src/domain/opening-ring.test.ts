import { expect, it } from 'vitest';
import { openingRing, withRing } from './opening-ring.ts';
import { svg } from './svg.ts';
import type { World } from './world.ts';

const square = [
  [20, 20],
  [30, 20],
  [30, 30],
  [20, 30],
  [20, 20],
];
const world: World = {
  areas: [{ id: 'EGY', geometry: { type: 'Polygon', coordinates: [square] } }],
  lines: [],
  points: [],
};

it('draws ring, halo and area along the same outline', () => {
  const ring = openingRing(world, 'EGY', 'class-2', 300);
  const paths = (ring?.children ?? []).flatMap((child) =>
    typeof child === 'string' ? [] : [child.attributes],
  );
  expect(paths.map((each) => each['class'])).toEqual(['map-ring', 'map-halo', 'map-area']);
  expect(new Set(paths.map(({ d }) => d)).size).toBe(1);
  expect(paths.at(-1)?.['data-look']).toBe('class-2');
});

it('is none where the layer has no such area', () => {
  expect(openingRing(world, 'KIR', 'none', 300)).toBeNull();
});

it('stands over the land and under the dots', () => {
  const nodes = [svg('path', { class: 'map-area' }), svg('path', { class: 'map-dot' })];
  const names = withRing(nodes, svg('g', { class: 'map-ringed' })).map(
    ({ attributes }) => attributes['class'],
  );
  expect(names).toEqual(['map-area', 'map-ringed', 'map-dot']);
  expect(withRing(nodes, null)).toEqual(nodes);
});
