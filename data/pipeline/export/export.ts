import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAddress } from '../../../src/domain/export/site-address.ts';
import { formatView } from '../../../src/domain/view-url.ts';
import type { WorldArea } from '../../../src/domain/world.ts';
import { checkFolder } from '../check-folder.ts';
import { DATA_FOLDER, targetFor } from '../command-line.ts';
import { areaToMultiPolygon } from '../geo/area.ts';
import { L0, mapFileOf } from '../geo/detail-level.ts';
import { parseWorld } from '../geo/parse-world.ts';
import { formatProblems } from '../problem.ts';
import { exportInputFor } from './export-input.ts';
import { parseRequest, USAGE, viewFor } from './export-request.ts';
import { writeExports } from './write-exports.ts';

function worldAreas(): WorldArea[] {
  const file = join(DATA_FOLDER, '..', 'public', 'geo', mapFileOf(L0));
  return parseWorld(readFileSync(file, 'utf8')).areas.map(({ id, polygons }) => ({
    id,
    geometry: areaToMultiPolygon(polygons),
  }));
}

function run(args: string[]): string {
  const { formats, query, folder } = parseRequest(args);
  const target = targetFor(undefined);
  const { problems, dataset } = checkFolder(target.folder, target.options);
  if (dataset === null) throw new Error(formatProblems(problems));
  const whole = exportInputFor(dataset);
  const view = viewFor(query, whole.dataset);
  const siteUrl = process.env['SITE_URL'] ?? null;
  const input = {
    ...whole,
    filter: view.filter,
    address: siteAddress(siteUrl, formatView(view)),
    siteUrl,
    areas: formats.includes('geojson') ? worldAreas() : null,
  };
  return writeExports(formats, input, folder).join('\n');
}

try {
  console.log(run(process.argv.slice(2)));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
