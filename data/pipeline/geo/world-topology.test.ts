import { describe, expect, it } from 'vitest';
import type { Area, Ring } from './area.ts';
import { parseWorld } from './parse-world.ts';
import { box } from './sample-rings.ts';
import { arcToSteps, pathToGrid, worldTopology } from './world-topology.ts';

const grid = { west: -169, south: -90, degrees: 0.01 };

describe('pathToGrid', () => {
  it('counts steps from the corner and joins vertices that meet', () => {
    expect(
      pathToGrid(
        [
          [-169, -90],
          [-168.996, -90],
          [-168.99, -89.98],
        ],
        grid,
      ),
    ).toEqual([
      [0, 0],
      [1, 2],
    ]);
  });
});

describe('arcToSteps', () => {
  it('keeps the start and the steps after it', () => {
    expect(
      arcToSteps([
        [5, 7],
        [6, 7],
        [4, 9],
      ]),
    ).toEqual([
      [5, 7],
      [1, 0],
      [-2, 2],
    ]);
  });
});

describe('worldTopology', () => {
  const areas: Area[] = [
    { id: 'IND', polygons: [[box(0, 0, 1, 1)]] },
    { id: 'XJK', polygons: [[box(0, 1, 1, 2)]] },
    { id: 'NPL', polygons: [[box(1, 0, 2, 1)]] },
  ];
  const control: Ring = [
    [0.5, 1.25],
    [0.5, 1.75],
  ];
  const world = parseWorld(JSON.stringify(worldTopology(areas, { dotted: [control] }, grid)));
  const rounded = (path: readonly (readonly number[])[]) =>
    path.map((vertex) => vertex.map((value) => Math.round(value * 100) / 100)).sort();

  it('returns the areas it was given', () => {
    expect(world.areas.map(({ id }) => id)).toEqual(['IND', 'XJK', 'NPL']);
    const ring = world.areas[0]?.polygons[0]?.[0] ?? [];
    expect(new Set(rounded(ring).map(String))).toEqual(new Set(['0,0', '0,1', '1,0', '1,1']));
  });

  it('classes each shared edge and no coast', () => {
    expect(world.lines.dashed.map(rounded)).toEqual([
      [
        [0, 1],
        [1, 1],
      ],
    ]);
    expect(world.lines.solid.map(rounded)).toEqual([
      [
        [1, 0],
        [1, 1],
      ],
    ]);
    expect(world.lines.dotted.map(rounded)).toEqual([rounded(control)]);
  });

  it('stores a shared edge once', () => {
    const edges = world.arcs.flatMap((arc) =>
      arc.slice(1).map((end, i) => [arc[i], end].sort().join()),
    );
    expect(new Set(edges).size).toBe(edges.length);
  });
});
