export const LINE_KINDS = ['solid', 'dashed', 'dotted'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

// Pairs in alphabetical order. Ours, after the usual drawing on United Nations maps (final status
// not yet determined, armistice and administrative lines); not a United Nations data set.
const DASHED: ReadonlySet<string> = new Set([
  'CHN|XAC',
  'CHN|XAP',
  'CHN|XJK',
  'EGY|XHT',
  'ESH|MAR',
  'ETH|SOM',
  'IND|XJK',
  'ISR|PSE',
  'ISR|SYR',
  'KOR|PRK',
  'PAK|XJK',
  'SDN|SSD',
  'SDN|XAB',
  'SDN|XHT',
  'SRB|XKX',
  'SSD|XAB',
  'XAC|XJK',
]);

const UNDRAWN: ReadonlySet<string> = new Set(['CHN|HKG', 'CHN|MAC', 'IND|XAC', 'IND|XAP']);

/** How the boundary between two areas is drawn, in whichever order they come; null: not at all. */
export function lineKindBetween(a: string, b: string): Exclude<LineKind, 'dotted'> | null {
  const pair = a < b ? `${a}|${b}` : `${b}|${a}`;
  if (a === b || UNDRAWN.has(pair)) return null;
  return DASHED.has(pair) ? 'dashed' : 'solid';
}
