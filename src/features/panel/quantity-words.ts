/** Plural of an English unit as the dataset writes it: workshop, assessment, analysis. */
export function pluralFor(unit: string): string {
  if (unit.endsWith('is')) return `${unit.slice(0, -2)}es`;
  if (/(?:[sx]|ch|sh)$/u.test(unit)) return `${unit}es`;
  if (/[^aeiou]y$/u.test(unit)) return `${unit.slice(0, -1)}ies`;
  return `${unit}s`;
}

export function unitFor(value: number, unit: string): string {
  return value === 1 ? unit : pluralFor(unit);
}
