import type { Polygon } from './area.ts';
import { type Box, isWithin } from './ring.ts';

type OverseasPart = { readonly within: string; readonly id: string; readonly box: Box };

// Parts that UN M49 lists as areas of their own and Natural Earth keeps in one shape with the
// metropole. The boxes only have to tell one island group from the next.
const OVERSEAS_PARTS: readonly OverseasPart[] = [
  { within: 'FRA', id: 'GUF', box: [-55, 2, -51, 6] },
  { within: 'FRA', id: 'GLP', box: [-62, 15.7, -60.9, 16.6] },
  { within: 'FRA', id: 'MTQ', box: [-61.4, 14.2, -60.7, 15] },
  { within: 'FRA', id: 'REU', box: [55, -21.6, 56, -20.7] },
  { within: 'FRA', id: 'MYT', box: [45, -13.2, 45.5, -12.5] },
  { within: 'NLD', id: 'BES', box: [-68.6, 11.9, -68, 12.5] },
  { within: 'NLD', id: 'BES', box: [-63.4, 17.3, -62.8, 17.8] },
  { within: 'NOR', id: 'SJM', box: [-10, 70.5, -7, 72] },
  { within: 'NOR', id: 'SJM', box: [8, 74, 36, 82] },
  { within: 'IOA', id: 'CXR', box: [105, -11, 106, -10] },
  { within: 'IOA', id: 'CCK', box: [96, -13, 97.5, -11] },
  { within: 'NZL', id: 'TKL', box: [-173.5, -10, -171, -8] },
];

// Natural Earth's own codes, and the areas they belong to here: northern Cyprus, Somaliland,
// Ashmore and Cartier Islands, Siachen Glacier.
const JOINED_TO: ReadonlyMap<string, string> = new Map([
  ['CYN', 'CYP'],
  ['SOL', 'SOM'],
  ['ATC', 'AUS'],
  ['KAS', 'XJK'],
]);

/** The area that a polygon of the base layer belongs to. */
export function areaIdFor(baseId: string, polygon: Polygon): string {
  const part = OVERSEAS_PARTS.find(
    ({ within, box }) => within === baseId && isWithin(polygon, box),
  );
  return part?.id ?? JOINED_TO.get(baseId) ?? baseId;
}
