import { expect, it } from 'vitest';
import type { Look } from './looks.ts';
import { openingGroup, openingPicture } from './opening-picture.ts';
import type { World, WorldArea } from './world.ts';

/** With a dent in one side, which the coarse world does not have. */
const area = (id: string, west: number, dent: number): WorldArea => {
  const corners = [
    [west, 0],
    [west + 5, dent],
    [west + 10, 0],
    [west + 10, 10],
    [west, 10],
    [west, 0],
  ];
  return { id, geometry: { type: 'Polygon', coordinates: [corners] } };
};
const line = (kind: 'coast' | 'dashed') => ({
  kind,
  coordinates: [
    [
      [0, 0],
      [5, 5],
    ],
  ],
});
const point = (id: string, lon: number, size: number) => ({ id, lon, lat: 5, size });
const world: World = {
  areas: [area('KEN', 0, 1), area('PAK', 20, 1), area('FRA', 40, 1), area('TUV', 60, 1)],
  lines: [line('coast'), line('dashed')],
  points: [point('KEN', 5, 40), point('PAK', 25, 40), point('FRA', 45, 40), point('TUV', 65, 1)],
};
const coarse = {
  areas: world.areas.map(({ id }, at) => area(id, 20 * at, 0)),
  lines: world.lines,
};
const looks = new Map<string, Look>([
  ['KEN', 'class-2'],
  ['PAK', 'class-2'],
]);
const { nodes } = openingPicture(world, coarse, looks);
const drawn = (name: string) => nodes.filter(({ attributes }) => attributes['class'] === name);
const pathOf = (look: string) =>
  String(
    drawn('map-area').find(({ attributes }) => attributes['data-look'] === look)?.attributes['d'],
  );

it('draws the areas of a look as one path', () => {
  expect(drawn('map-area').map(({ attributes }) => attributes['data-look'])).toEqual([
    'none',
    'class-2',
  ]);
  expect(pathOf('class-2').match(/Z/g)).toHaveLength(2);
});

it('leaves the corners out, but not those of small countries', () => {
  const [france = '', tuvalu = ''] = pathOf('none').split('Z');
  const corners = (ring: string) => (ring.match(/-?\d+/g) ?? []).length / 2;
  expect([corners(france), corners(tuvalu)]).toEqual([4, 5]);
});

it('joins what looks alike, but not small countries', () => {
  const groupOf = (id: string) => openingGroup(id, world, looks);
  expect(['KEN', 'PAK', 'FRA', 'TUV', 'ATA'].map(groupOf)).toEqual([
    'class-2',
    'class-2',
    'none',
    'TUV',
    'ATA',
  ]);
});

it('has the lines on land, no coast, and a dot where the country itself cannot be seen', () => {
  expect([drawn('map-coast').length, drawn('map-dashed').length]).toEqual([0, 1]);
  expect(drawn('map-dot').map(({ attributes }) => attributes['data-look'])).toEqual(['none']);
});
