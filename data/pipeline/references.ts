import { foldText } from '../../src/domain/fold-text.ts';
import type { Reference } from './field-shapes.ts';
import type { ListKind } from './file-kinds.ts';
import { listAt, textAt } from './lenient.ts';
import type { Names } from './suggest.ts';
import type { YamlFile } from './yaml-file.ts';

const REFERENCES = {
  theme: { word: 'theme', kinds: ['themes'], key: 'id' },
  violence: { word: 'form of violence', kinds: ['violence'], key: 'id' },
  targetGroup: { word: 'target group', kinds: ['target-groups'], key: 'id' },
  assistance: { word: 'form of assistance', kinds: ['assistance'], key: 'id' },
  role: { word: 'role', kinds: ['partner-roles'], key: 'id' },
  partnerType: { word: 'partner type', kinds: ['partner-types'], key: 'id' },
  partner: { word: 'partner', kinds: ['partners', 'programmes'], key: 'id' },
  programme: { word: 'programme', kinds: ['programmes'], key: 'id' },
  country: { word: 'ISO code', kinds: ['countries'], key: 'iso3' },
  instrument: { word: 'instrument', kinds: ['instruments'], key: 'key' },
  flag: { word: 'flag', kinds: ['flags'], key: 'key' },
  source: { word: 'source', kinds: ['sources'], key: 'id' },
} as const satisfies Record<string, { word: string; kinds: readonly ListKind[]; key: string }>;

export type References = Record<keyof typeof REFERENCES, Reference>;

/** The entries of a list file: the file itself is the list, only sources.yaml wraps it. */
export function entriesFor(file: YamlFile): unknown[] {
  if (file.kind === 'sources') return listAt(file.value, 'sources');
  return Array.isArray(file.value) ? file.value : [];
}

function idsFor(files: readonly YamlFile[], kinds: readonly ListKind[], key: string) {
  const ids: string[] = [];
  for (const kind of kinds) {
    const file = files.find((candidate) => candidate.kind === kind);
    if (file === undefined || file.value === undefined) return null;
    ids.push(...entriesFor(file).flatMap((entry) => textAt(entry, key) ?? []));
  }
  return [...new Set(ids)];
}

/**
 * The names of the entries of a vocabulary, folded, with the id of each.
 * @param key the field that holds the id
 */
export function namesFor(entries: readonly unknown[], key: string): Names {
  const names = new Map<string, string>();
  for (const entry of entries) {
    const id = textAt(entry, key);
    const fields = ['label', 'name', 'title', 'short', 'official'].map((each) =>
      textAt(entry, each),
    );
    for (const name of [...fields, textAt(entry, 'names', 'en'), ...listAt(entry, 'aliases')]) {
      if (id !== undefined && typeof name === 'string') names.set(foldText(name), id);
    }
  }
  return names;
}

function pathFor(files: readonly YamlFile[], kinds: readonly ListKind[]): string {
  const known = files.filter(({ kind }) => kinds.some((wanted) => wanted === kind));
  return known.map(({ path }) => path).join(' or ');
}

/** What may be referred to, taken from the vocabulary files as they are, faults included. */
export function referencesFor(files: readonly YamlFile[]): References {
  const one = (name: keyof typeof REFERENCES): Reference => {
    const { word, kinds, key } = REFERENCES[name];
    const named = files.filter((file) => kinds.some((kind) => kind === file.kind));
    return {
      word,
      file: pathFor(files, kinds),
      ids: idsFor(files, kinds, key),
      names: namesFor(named.flatMap(entriesFor), key),
    };
  };
  return {
    theme: one('theme'),
    violence: one('violence'),
    targetGroup: one('targetGroup'),
    assistance: one('assistance'),
    role: one('role'),
    partnerType: one('partnerType'),
    partner: one('partner'),
    programme: one('programme'),
    country: one('country'),
    instrument: one('instrument'),
    flag: one('flag'),
    source: one('source'),
  };
}

/** False while a vocabulary cannot be read, so that nothing can be said about its ids. */
export function isComplete(refs: References): boolean {
  return Object.values(refs).every(({ ids }) => ids !== null);
}
