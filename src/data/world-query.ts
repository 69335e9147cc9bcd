import { queryOptions } from '@tanstack/react-query';
import type { World } from '../domain/world.ts';
import { parseOrFail } from './dataset-files.ts';
import { fetchJson } from './fetch-json.ts';
import { QUERY_POLICY, retryOnce } from './query-policy.ts';
import { decodeWorld } from './world.ts';

/** Shapes, lines and points of the world. */
export function worldQuery(base: string) {
  return queryOptions({
    ...QUERY_POLICY,
    queryKey: ['world', base],
    queryFn: ({ signal }) => loadWorld(base, signal),
    retry: retryOnce,
  });
}

async function loadWorld(base: string, signal: AbortSignal): Promise<World> {
  const url = `${base}geo/map-l0.topojson`;
  const [topology, points] = await Promise.all([
    fetchJson(url, signal),
    fetchJson(`${base}geo/points-l0.json`, signal),
  ]);
  return parseOrFail(url, () => decodeWorld(topology, points));
}
