import type { MultiPolygon, Polygon } from 'geojson';

export const LINE_KINDS = ['coast', 'solid', 'dashed', 'dotted'] as const;
/** `coast`: where land meets sea; `dashed`: not settled; `dotted`: a line of control. */
export type LineKind = (typeof LINE_KINDS)[number];

/** `id` is an ISO 3166-1 alpha-3 code or a code of the UN for an area without one (XJK). Degrees, longitudes from -169 to 191. */
export type WorldArea = { id: string; geometry: Polygon | MultiPolygon };
export type WorldLine = { kind: LineKind; coordinates: number[][][] };

/** `size`: the longer side of the largest part on a map of the world 1000 px wide. */
export type WorldPoint = { id: string; lon: number; lat: number; size: number };

/** One level of detail; both have the same areas. */
export type WorldShapes = { areas: WorldArea[]; lines: WorldLine[] };
export type World = WorldShapes & { points: WorldPoint[] };
