import type { Vertex } from './area.ts';
import { boxFor, segmentsOf } from './ring.ts';

type Segment = readonly [Vertex, Vertex];

function turn([ax, ay]: Vertex, [bx, by]: Vertex, [cx, cy]: Vertex): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

/** Whether two segments cross at a point inside both: touching does not count. */
export function doSegmentsCross([a, b]: Segment, [c, d]: Segment): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Counts crossings among paths; exact for whole numbers. */
export function countCrossings(paths: readonly (readonly Vertex[])[]): number {
  const segments = paths
    .flatMap(segmentsOf)
    .map((segment) => ({ segment, box: boxFor(segment) }))
    .sort((one, other) => one.box[0] - other.box[0]);
  let crossings = 0;
  for (const [index, { segment, box }] of segments.entries()) {
    for (let next = index + 1; next < segments.length; next++) {
      const other = segments[next];
      if (other === undefined || other.box[0] > box[2]) break;
      if (other.box[1] > box[3] || other.box[3] < box[1]) continue;
      if (doSegmentsCross(segment, other.segment)) crossings++;
    }
  }
  return crossings;
}
