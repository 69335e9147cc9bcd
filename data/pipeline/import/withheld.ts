import { existsSync, readFileSync } from 'node:fs';

/** Keys that the editors of a source want left out. */
export async function withheldIn(path: string): Promise<Set<string>> {
  if (!existsSync(path)) return new Set();
  const { parseDocument } = await import('yaml');
  const value: unknown = parseDocument(readFileSync(path, 'utf8')).toJS();
  const listed =
    typeof value === 'object' && value !== null && 'withheld' in value ? value.withheld : [];
  return new Set(Array.isArray(listed) ? listed.map(String) : []);
}
