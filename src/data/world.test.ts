import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ParseError } from '../domain/parse.ts';
import { LINE_KINDS } from '../domain/world.ts';
import { decodeShapes, decodeWorld, joinAreas } from './world.ts';

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/geo/${name}`, import.meta.url), 'utf8'));
}

const points = { points: [['KGZ', 74.5, 41.3, 9]] };
const topology = {
  type: 'Topology',
  transform: { scale: [0.5, 0.5], translate: [10, 20] },
  arcs: [
    [
      [0, 0],
      [2, 0],
      [0, 2],
      [-2, -2],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', id: 'KGZ', arcs: [[0]] }],
    },
    lines: {
      type: 'GeometryCollection',
      geometries: [{ type: 'LineString', properties: { kind: 'solid' }, arcs: [0] }],
    },
  },
};

describe('decodeWorld', () => {
  it('unfolds shapes and lines and finds the coast', () => {
    const ring = [
      [10, 20],
      [11, 20],
      [11, 21],
      [10, 20],
    ];
    expect(decodeWorld(topology, points)).toEqual({
      areas: [{ id: 'KGZ', geometry: { type: 'Polygon', coordinates: [ring] } }],
      lines: [
        { kind: 'coast', coordinates: [ring] },
        { kind: 'solid', coordinates: [ring] },
      ],
      points: [{ id: 'KGZ', lon: 74.5, lat: 41.3, size: 9 }],
    });
  });

  it('reads the committed layer, every country of it with a point', () => {
    const world = decodeWorld(read('map-l0.topojson'), read('points-l0.json'));
    const ids = world.areas.map(({ id }) => id);
    expect(world.points.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(ids).toEqual(expect.arrayContaining(['KGZ', 'XJK', 'PSE', 'TUV']));
    expect(new Set(world.lines.map(({ kind }) => kind))).toEqual(new Set(LINE_KINDS));
  });

  it.each([
    ['null', null],
    ['a page', '<html>'],
    ['another object', { type: 'FeatureCollection', features: [] }],
    ['no arcs', { ...topology, arcs: [] }],
    ['arcs that are none', { ...topology, arcs: 'x' }],
    ['one layer only', { ...topology, objects: { countries: topology.objects.countries } }],
    ['layers of the prototype', { ...topology, objects: Object.create(topology.objects) }],
    [
      'geometries that are none',
      {
        ...topology,
        objects: { ...topology.objects, lines: { type: 'GeometryCollection', geometries: [null] } },
      },
    ],
    ['a scale that is none', { ...topology, transform: { scale: 'x', translate: null } }],
  ])('refuses %s', (_, value) => {
    expect(() => decodeWorld(value, points)).toThrow(ParseError);
  });
});

describe('joinAreas', () => {
  /** Two squares side by side; the first arc is between them. */
  const pair = {
    type: 'Topology',
    arcs: [
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [0, 1],
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
      ],
    ],
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: 'KGZ', arcs: [[0, 1]] },
          { type: 'Polygon', id: 'KAZ', arcs: [[2, ~0]] },
        ],
      },
      lines: { type: 'GeometryCollection', geometries: [] },
    },
  };
  const cornersOf = (layer: unknown) =>
    decodeShapes(layer).areas.map(({ id, geometry }) => [id, geometry.coordinates.flat(2).length]);

  it('makes one area of each group, without what lies between', () => {
    expect(cornersOf(joinAreas(pair, () => 'all'))).toEqual([['KGZ', 7]]);
  });

  it('leaves an area alone that has no group in common', () => {
    expect(cornersOf(joinAreas(pair, (id) => id))).toEqual([
      ['KGZ', 5],
      ['KAZ', 5],
    ]);
  });

  it('leaves anything else to who reads it', () => {
    expect(() => decodeShapes(joinAreas('<html>', () => 'all'))).toThrow(ParseError);
  });
});
