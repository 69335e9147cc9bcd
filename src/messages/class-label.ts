/** A class of the legend as people read it: 4, 2–3, 7+. */
export function classLabel(from: number, to: number | null): string {
  if (to === null) return `${from}+`;
  return from === to ? String(from) : `${from}–${to}`;
}
