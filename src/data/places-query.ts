import { queryOptions } from '@tanstack/react-query';
import { parsePlaces } from '../domain/parse-places.ts';
import type { MapPlace } from '../domain/place.ts';
import { parseOrFail } from './dataset-files.ts';
import { fetchJson } from './fetch-json.ts';
import { QUERY_POLICY, retryOnce } from './query-policy.ts';

/** Points of the places that activities name, by `placeId`. */
export function placesQuery(base: string) {
  return queryOptions({
    ...QUERY_POLICY,
    queryKey: ['places', base],
    queryFn: ({ signal }) => loadPlaces(base, signal),
    retry: retryOnce,
  });
}

async function loadPlaces(base: string, signal: AbortSignal): Promise<MapPlace[]> {
  const url = `${base}geo/places.json`;
  const places = await fetchJson(url, signal);
  return parseOrFail(url, () => parsePlaces(places));
}
