/** The files of a data folder by what they hold; each kind has one shape and one schema. */
export const VOCABULARIES = [
  'themes',
  'violence',
  'target-groups',
  'assistance',
  'partner-roles',
  'partner-types',
  'partners',
  'programmes',
] as const;

export const SINGLE_FILES = [
  'about',
  'instruments',
  'flags',
  'sources',
  'countries',
  'renamed',
  'context',
] as const;

export type ListKind = (typeof VOCABULARIES)[number] | (typeof SINGLE_FILES)[number];
export type FileKind = 'activity' | 'source' | ListKind;

/** Every file that must exist, by its kind. */
export const REQUIRED_FILES = new Map<string, ListKind>([
  ...VOCABULARIES.map((kind) => [`vocabularies/${kind}.yaml`, kind] as const),
  ...SINGLE_FILES.map((kind) => [`${kind}.yaml`, kind] as const),
]);

export const FILE_KINDS: readonly FileKind[] = ['activity', 'source', ...REQUIRED_FILES.values()];

/** `path` is relative to the data folder, with `/`; null where no such file belongs. */
export function fileKindFor(path: string): FileKind | null {
  if (/^activities\/[^/]+\.yaml$/.test(path)) return 'activity';
  if (/^sources\/[^/]+\/source\.yaml$/.test(path)) return 'source';
  return REQUIRED_FILES.get(path) ?? null;
}

/** The slug of an activity is the name of its file. */
export function slugFor(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.yaml$/, '');
}
