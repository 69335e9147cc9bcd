import type { Visit } from './visit.ts';

type Row = Omit<Visit, 'before' | 'all' | 'presses'> & {
  /** What 95 of 100 presses stay within, over all visits. */
  slowPress: number | null;
  beforeBytes: number;
  beforeRequests: number;
  allBytes: number | null;
  allRequests: number | null;
};

/** The visits of each page as one row of medians, in the order in which they came. */
export function mediansOf(visits: readonly Visit[]): Row[] {
  return [...new Set(visits.map(({ name }) => name))].map((name) => {
    const own = visits.filter((each) => each.name === name);
    const median = (read: (each: Visit) => number) => middle(own.map(read));
    const known = (read: (each: Visit) => number | null) =>
      middleOrNone(own.map(read).filter((each) => each !== null));
    return {
      name,
      choropleth: median(({ choropleth }) => choropleth),
      beforeBytes: median(({ before }) => before.bytes),
      beforeRequests: median(({ before }) => before.requests),
      interactive: known(({ interactive }) => interactive),
      allBytes: known(({ all }) => all?.bytes ?? null),
      allRequests: known(({ all }) => all?.requests ?? null),
      recolour: known(({ recolour }) => recolour),
      slowPress: slowOf(own.flatMap(({ presses }) => presses)),
      recolourAtFullSpeed: known(({ recolourAtFullSpeed }) => recolourAtFullSpeed),
      work: known(({ work }) => work),
      fcp: median(({ fcp }) => fcp),
      lcp: median(({ lcp }) => lcp),
      shift: median(({ shift }) => shift),
      blocking: median(({ blocking }) => blocking),
      heap: median(({ heap }) => heap),
    };
  });
}

function middleOrNone(values: readonly number[]): number | null {
  return values.length === 0 ? null : middle(values);
}

function slowOf(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.ceil(0.95 * values.length) - 1] ?? null;
}

export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const HEAD = [
  'page',
  'first map, ms',
  'to the first page',
  'kB before',
  'requests before',
  'answers, ms',
  'kB by then',
  'recolour, ms',
  '95 % within',
  'at full speed',
  'main thread, ms',
  'FCP',
  'LCP',
  'CLS',
  'blocking, ms',
  'heap, MB',
];

/** The rows as a table in Markdown; times are also told as ratios to the page called `blank`. */
export function tableOf(rows: readonly Row[], blank: string): string {
  const floor = rows.find(({ name }) => name === blank)?.choropleth ?? Number.NaN;
  const lines = rows.map((row) => [
    row.name,
    whole(row.choropleth),
    (row.choropleth / floor).toFixed(2),
    kilobytes(row.beforeBytes),
    String(row.beforeRequests),
    whole(row.interactive),
    kilobytes(row.allBytes),
    whole(row.recolour),
    whole(row.slowPress),
    whole(row.recolourAtFullSpeed),
    whole(row.work),
    whole(row.fcp),
    whole(row.lcp),
    row.shift.toFixed(3),
    whole(row.blocking),
    (row.heap / 1e6).toFixed(1),
  ]);
  const ruled = [HEAD, HEAD.map((_, at) => (at === 0 ? '---' : '--:')), ...lines];
  return ruled.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function whole(value: number | null): string {
  return value === null || Number.isNaN(value) ? '' : value.toFixed(0);
}

function kilobytes(bytes: number | null): string {
  return bytes === null ? '' : (bytes / 1000).toFixed(1);
}
