import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LINE_KINDS } from '../domain/world.ts';
import { placesQuery } from './places-query.ts';
import { body, json, startServer, status, type TestServer } from './test-server.ts';
import { detailQuery, worldQuery } from './world-query.ts';

const committed = (name: string) =>
  readFileSync(new URL(`../../public/geo/${name}`, import.meta.url));

let server: TestServer;
let client: QueryClient;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => {
  client = new QueryClient();
  for (const name of ['map-l0.topojson', 'map-l1.topojson', 'points-l0.json', 'places.json']) {
    server.answer(`/geo/${name}`, body(committed(name)));
  }
});

const loadDetail = () => client.fetchQuery(detailQuery(server.base));
const loadPlaces = () => client.fetchQuery(placesQuery(server.base));

describe('detailQuery', () => {
  it('returns the areas of the first layer with more of their islands', async () => {
    const [world, detail] = await Promise.all([
      client.fetchQuery(worldQuery(server.base)),
      loadDetail(),
    ]);
    const ids = (areas: readonly { id: string }[]) => areas.map(({ id }) => id).toSorted();
    expect(ids(detail.areas)).toEqual(ids(world.areas));
    expect(new Set(detail.lines.map(({ kind }) => kind))).toEqual(new Set(LINE_KINDS));
    const parts = (iso3: string) =>
      detail.areas.find(({ id }) => id === iso3)?.geometry.coordinates.length ?? 0;
    expect(['KIR', 'TUV', 'MDV', 'MHL'].map((iso3) => parts(iso3) > 8)).toEqual(
      Array.from({ length: 4 }, () => true),
    );
  });

  it('asks for one file, and once', async () => {
    await loadDetail();
    await loadDetail();
    expect(server.asked.get('/geo/map-l1.topojson')).toBe(1);
    expect(server.asked.get('/geo/map-l0.topojson')).toBeUndefined();
  });

  it('fails as broken where the file is something else', async () => {
    server.answer('/geo/map-l1.topojson', json({ type: 'FeatureCollection', features: [] }));
    await expect(loadDetail()).rejects.toMatchObject({ name: 'LoadError', kind: 'broken' });
  });

  it('fails with the status of the answer', async () => {
    server.answer('/geo/map-l1.topojson', status(404));
    await expect(loadDetail()).rejects.toMatchObject({ kind: 'status', status: 404 });
  });
});

describe('placesQuery', () => {
  it('returns the committed places', async () => {
    const places = await loadPlaces();
    expect(places.map(({ id, kind }) => `${kind} ${id}`)).toEqual(
      expect.arrayContaining(['city KGZ/Bishkek', 'area PSE/West Bank']),
    );
  });

  it('fails as broken where the file is something else', async () => {
    server.answer('/geo/places.json', json([]));
    await expect(loadPlaces()).rejects.toMatchObject({ name: 'LoadError', kind: 'broken' });
  });
});
