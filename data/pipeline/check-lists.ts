import { fieldAt, textAt } from './lenient.ts';
import type { Problem } from './problem.ts';
import { type Path, positionFor, problemAt, type YamlFile } from './yaml-file.ts';

/** Lists whose entries are told apart by more or other than key, id or ISO code. */
const IDENTITIES = new Map<string, readonly string[]>([
  ['partners', ['id', 'role']],
  ['places', ['name', 'iso3']],
  ['resources', ['url']],
]);

function identityFor(entry: unknown, list: string): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  const parts = (IDENTITIES.get(list) ?? []).map((key) => textAt(entry, key));
  if (parts.length > 0 && parts.every((part) => part !== undefined)) return parts.join(' ');
  return (
    textAt(entry, 'key') ?? textAt(entry, 'id') ?? textAt(entry, 'iso3') ?? JSON.stringify(entry)
  );
}

function repeatsIn(file: YamlFile, list: readonly unknown[], path: Path): Problem[] {
  const name = path.findLast((key) => typeof key === 'string');
  const first = new Map<string, number>();
  return list.flatMap((entry, position) => {
    const identity = identityFor(entry, String(name ?? ''));
    const before = first.get(identity);
    if (before === undefined) {
      first.set(identity, position);
      return [];
    }
    const where = `in the same list, first on line ${positionFor(file, [...path, before]).line}`;
    const what = identity.startsWith('{') ? 'this entry' : `'${identity}'`;
    return [problemAt(file, [...path, position], `${what} stands twice ${where}; keep it once`)];
  });
}

/** Entries that stand twice in a list, at any depth. */
export function listProblemsFor(file: YamlFile, value = file.value, path: Path = []): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = Array.isArray(value) ? repeatsIn(file, value, path) : [];
  const keys: readonly PropertyKey[] = Array.isArray(value)
    ? [...value.keys()]
    : Object.keys(value);
  return [
    ...here,
    ...keys.flatMap((key) => listProblemsFor(file, fieldAt(value, String(key)), [...path, key])),
  ];
}
