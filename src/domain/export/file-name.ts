/**
 * `data-2026-11.csv`, `data-2026-11-iati.xml`: the month of the dataset and nothing of the subject,
 * in letters that every system takes, whatever language is spoken.
 * @param date day of the dataset, ISO 8601
 */
export function fileName(date: string, ending: string, kind = ''): string {
  const month = /^\d{4}-\d{2}/.exec(date)?.[0] ?? 'undated';
  return `data-${month}${kind === '' ? '' : `-${kind}`}.${ending}`;
}
