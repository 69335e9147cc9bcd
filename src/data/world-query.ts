import { queryOptions } from '@tanstack/react-query';
import type { World, WorldShapes } from '../domain/world.ts';
import { parseOrFail } from './dataset-files.ts';
import { fetchJson } from './fetch-json.ts';
import { QUERY_POLICY, retryOnce } from './query-policy.ts';
import { decodeShapes, decodeWorld } from './world.ts';

/** Shapes, lines and points of the world. */
export function worldQuery(base: string) {
  return queryOptions({
    ...QUERY_POLICY,
    queryKey: ['world', base],
    queryFn: ({ signal }) => loadWorld(base, signal),
    retry: retryOnce,
  });
}

/** The same areas and lines in more detail, for a map that is zoomed in; four times the bytes. */
export function detailQuery(base: string) {
  return queryOptions({
    ...QUERY_POLICY,
    queryKey: ['world-detail', base],
    queryFn: ({ signal }) => loadDetail(base, signal),
    retry: retryOnce,
  });
}

async function loadDetail(base: string, signal: AbortSignal): Promise<WorldShapes> {
  const url = `${base}geo/map-l1.topojson`;
  const topology = await fetchJson(url, signal);
  return parseOrFail(url, () => decodeShapes(topology));
}

async function loadWorld(base: string, signal: AbortSignal): Promise<World> {
  const url = `${base}geo/map-l0.topojson`;
  const [topology, points] = await Promise.all([
    fetchJson(url, signal),
    fetchJson(`${base}geo/points-l0.json`, signal),
  ]);
  return parseOrFail(url, () => decodeWorld(topology, points));
}
