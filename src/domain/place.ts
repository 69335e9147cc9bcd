/** A place as an activity names it. */
export type PlaceName = { name: string; iso3: string; kind: 'city' | 'area' };

/**
 * A place on the map, in degrees, longitudes from -169 to 191. For a city its centre; for an area
 * the point where its name is written, which says nothing of where anything happened.
 */
export type MapPlace = PlaceName & { id: string; lon: number; lat: number };

/**
 * The places that records under a filter name, by `placeId`, each once.
 * @param texts one entry a record; `matches` are positions in them
 */
export function placesNamed(
  texts: readonly { places: readonly PlaceName[] }[],
  matches: ReadonlySet<number>,
): string[] {
  const named = [...matches].flatMap((record) => texts[record]?.places ?? []);
  return [...new Set(named.map(placeId))];
}

/** What a place is known by: its name within its country (`KGZ/Bishkek`). */
export function placeId({ iso3, name }: Pick<PlaceName, 'iso3' | 'name'>): string {
  return `${iso3}/${name}`;
}
