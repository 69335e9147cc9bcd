import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areaToMultiPolygon } from './area.ts';
import { checkFiles } from './check-files.ts';
import { parseManifest } from './manifest.ts';
import { parseWorld } from './parse-world.ts';
import { formatFeatures } from './run-mapshaper.ts';
import { sampleAreas } from './sample-rings.ts';
import { buildWorldFiles } from './world-files.ts';
import { ownSource } from './world-source.ts';

const WEST = 11;
const areas = sampleAreas(WEST);
const codes = areas.map(({ id }) => id);
const between = {
  type: 'LineString',
  coordinates: [
    [WEST + 5, -85],
    [WEST + 5, -80],
  ],
};

let folder: string;
let files: ReadonlyMap<string, string>;
let problems: string[];

async function build(): Promise<ReadonlyMap<string, string>> {
  const paths = { areas: join(folder, 'areas.geojson'), lines: join(folder, 'lines.geojson') };
  return buildWorldFiles(await ownSource(paths, codes), []);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'geo-'));
  const features = areas.map(({ id, polygons }) => ({
    properties: { iso3cd: id },
    geometry: areaToMultiPolygon(polygons),
  }));
  const line = { properties: { kind: 'dashed' }, geometry: between };
  writeFileSync(join(folder, 'areas.geojson'), formatFeatures(features));
  writeFileSync(join(folder, 'lines.geojson'), formatFeatures([line]));
  files = await build();
  problems = checkFiles(files, [], false).flatMap((fact) => [...fact.problems]);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a world from files of one's own", () => {
  it('passes the check on both levels, here from a file that goes on beyond 180 degrees', () => {
    expect(problems).toEqual([]);
  });

  it('has every area and the given line alone', () => {
    for (const name of ['map-l0.topojson', 'map-l1.topojson']) {
      const world = parseWorld(files.get(name) ?? '');
      expect(world.areas.map(({ id }) => id)).toEqual(codes.toSorted());
      expect(world.lines.dashed.flat().map(([lon]) => Math.round(lon))).toEqual([16, 16]);
      expect([...world.lines.solid, ...world.lines.dotted]).toEqual([]);
    }
  });

  it('is the same to the byte the next time, and says what it is made from', async () => {
    expect(await build()).toEqual(files);
    expect(parseManifest(files.get('manifest.json'))?.madeFrom).toBe('files');
    expect(files.get('manifest.json')).toContain('"name": "lines.geojson"');
  });
});

describe('checkFiles', () => {
  it.each(['', '{}', 'null', '<!doctype html>', '{"type":"Topology"}'])(
    'says in one fact that %j is no map',
    (text) => {
      const facts = checkFiles(new Map([...files, ['map-l1.topojson', text]]), [], true);
      expect(facts.map(({ name }) => name)).toEqual(['readable']);
      expect(facts[0]?.problems[0]).toContain('public/geo/map-l1.topojson cannot be read');
    },
  );

  it('names the file that is missing', () => {
    const [fact] = checkFiles(new Map([...files].slice(0, 2)), [], true);
    expect(fact?.problems[0]).toContain('public/geo/points-l0.json cannot be read');
  });

  it('holds our own map to its lines and its disputed places', () => {
    const found = checkFiles(files, [], true).flatMap((fact) => fact.problems);
    expect(found).toContain('No solid line.');
    expect(found.some((problem) => problem.startsWith('Crimea lies in'))).toBe(true);
  });
});
