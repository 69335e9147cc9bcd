// The same counts by DuckDB: a table with a list a facet, one query for all of them.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { NumberedRecord } from '../../data/pipeline/large/row-table.ts';
import type { Selection } from '../../src/domain/facets.ts';
import {
  LARGE_FACETS,
  type LargeFacet,
  type LargeIndex,
} from '../../src/domain/large/large-index.ts';
import type { PlainCounts } from './naive-count.ts';

type Rows = { getRows: () => unknown[][]; getRowsJson: () => unknown[][] };
export type Connection = {
  run: (sql: string) => Promise<unknown>;
  runAndReadAll: (sql: string) => Promise<Rows>;
};
type Module = {
  DuckDBInstance: { create: (path: string) => Promise<{ connect: () => Promise<Connection> }> };
};

/** `null` where DuckDB is not installed; it is a dependency of this benchmark alone. */
export async function connectDuckDb(): Promise<Connection | null> {
  const name = '@duckdb/node-api';
  try {
    const module: Module = await import(name);
    return await (await module.DuckDBInstance.create(':memory:')).connect();
  } catch {
    return null;
  }
}

const LISTS = [...LARGE_FACETS, 'country'] as const;

/** Puts the rows into a table `set_<count>`, each facet a list of small integers. */
export async function loadRows(
  connection: Connection,
  rows: readonly NumberedRecord[],
  folder: string,
): Promise<string> {
  const table = `set_${rows.length}`;
  const path = join(folder, `${table}.ndjson`);
  const out = createWriteStream(path);
  for (let at = 0; at < rows.length; at += 1000) {
    const text = rows
      .slice(at, at + 1000)
      .map(({ values, countries }) =>
        JSON.stringify({ ...values, country: countries.map(({ country }) => country) }),
      );
    if (!out.write(`${text.join('\n')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  const columns = LISTS.map((list) => `${list}: 'USMALLINT[]'`).join(', ');
  await connection.run(
    `CREATE TABLE ${table} AS SELECT * FROM read_json('${path}', format = 'newline_delimited', columns = {${columns}})`,
  );
  return table;
}

export async function countByDuckDb(
  connection: Connection,
  table: string,
  { sizes, yearSpan }: LargeIndex,
  selection: Selection,
): Promise<PlainCounts> {
  const tests = testsFor(selection);
  const under = (left: LargeFacet | null) =>
    LARGE_FACETS.flatMap((facet) => (facet === left ? [] : (tests[facet] ?? []))).join(' AND ') ||
    'true';
  const parts = LISTS.map((list) => {
    const where = under(list === 'country' ? null : list);
    return `SELECT '${list}' AS facet, value, count(*) AS rows FROM (SELECT unnest(${list}) AS value FROM ${table} WHERE ${where}) GROUP BY value`;
  });
  parts.push(
    `SELECT 'undated', 0, count(*) FROM ${table} WHERE len(year) = 0 AND ${under('year')}`,
  );
  const result = await connection.runAndReadAll(parts.join(' UNION ALL '));
  const first = yearSpan?.first ?? 0;
  const zeros = (length: number) => Array.from({ length }, () => 0);
  const counts: PlainCounts = {
    theme: zeros(sizes.theme),
    violence: zeros(sizes.violence),
    target: zeros(sizes.target),
    assistance: zeros(sizes.assistance),
    scope: zeros(sizes.scope),
    partner: zeros(sizes.partner),
    year: zeros(yearSpan === null ? 0 : yearSpan.last - first + 1),
    country: zeros(sizes.country),
    undated: 0,
  };
  for (const [facet, value, rows] of result.getRows()) {
    const list = LISTS.find((each) => each === facet);
    if (list === undefined) counts.undated = Number(rows);
    else counts[list][Number(value) - (list === 'year' ? first : 0)] = Number(rows);
  }
  return counts;
}

function testsFor(selection: Selection): Partial<Record<LargeFacet, string>> {
  const { themes, violence, targets, assistance, scopes, partners, year } = selection;
  const masks = { theme: themes, violence, target: targets, assistance, scope: scopes };
  const tests: Partial<Record<LargeFacet, string>> = {};
  for (const [facet, mask] of Object.entries(masks)) {
    const chosen = Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => (mask >>> bit) & 1);
    const known = LARGE_FACETS.find((each) => each === facet);
    if (chosen.length > 0 && known !== undefined) tests[known] = hasAny(facet, chosen);
  }
  if (partners !== null) {
    tests.partner = hasAny(
      'partner',
      [...partners.keys()].filter((at) => partners[at] === 1),
    );
  }
  if (year !== null) {
    const { from = 0, to = 9999 } = year.range ?? { from: 1, to: 0 };
    const years = [];
    for (let each = from ?? 0; each <= (to ?? 9999); each += 1) years.push(each);
    tests.year = `((len(year) > 0 AND ${hasAny('year', years)})${year.undated ? ' OR len(year) = 0' : ''})`;
  }
  return tests;
}

function hasAny(list: string, values: readonly number[]): string {
  return `list_has_any(${list}, [${values.join(', ')}]::USMALLINT[])`;
}
