import { textsIn } from './check-texts.ts';
import type { FileKind } from './file-kinds.ts';
import { fieldAt, listAt, textAt } from './lenient.ts';
import type { Problem } from './problem.ts';
import { entriesFor } from './references.ts';
import type { YamlFile } from './yaml-file.ts';

/** So many words in a row that are also in the source are a copy. */
const RUN = 7;
const BREAK = '';

/** Lower-cased words; typographic quotes are folded and punctuation goes, hyphens part words. */
export function wordsFor(text: string): string[] {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['‘’‛`´]/g, '');
  return folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

export type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Names by their first word, the longest first. */
export function namesByFirstWord(names: readonly string[]): Names {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const words = wordsFor(name);
    const [first] = words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const group of byFirst.values()) group.sort((a, b) => b.length - a.length);
  return byFirst;
}

/** The words of a text with a break in the place of each name. */
export function wordsWithoutNames(text: string, names: Names): string[] {
  const words = wordsFor(text);
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    const name = names
      .get(words[at] ?? '')
      ?.find((candidate) => candidate.every((word, step) => words[at + step] === word));
    kept.push(name === undefined ? (words[at] ?? '') : BREAK);
    at += name?.length ?? 1;
  }
  return kept;
}

function runsIn(words: readonly string[]): (string | null)[] {
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => {
    const run = words.slice(at, at + RUN);
    return run.includes(BREAK) ? null : run.join(' ');
  });
}

/** The longest stretches of `words` all of whose runs are in `known`. */
export function copiedStretches(words: readonly string[], known: ReadonlySet<string>): string[] {
  const stretches: string[] = [];
  let start = -1;
  for (const [at, run] of [...runsIn(words), null].entries()) {
    const isCopied = run !== null && known.has(run);
    if (isCopied && start === -1) start = at;
    if (!isCopied && start !== -1) {
      stretches.push(words.slice(start, at - 1 + RUN).join(' '));
      start = -1;
    }
  }
  return stretches;
}

/** Official titles that texts cite and that are no entry of any list. */
const OFFICIAL_TITLES = [
  'GLO.ACT Women’s Network of Regional Champions against Trafficking in Persons and Migrant Smuggling',
  'Law on Domestic Violence Prevention and Control',
  'Statistical framework for measuring the gender-related killing of women and girls (also referred to as “femicide/feminicide”)',
];

const NAME_KEYS = ['name', 'short', 'title', 'annex', 'official'];
const NAMED_KINDS: readonly FileKind[] = ['partners', 'programmes', 'instruments', 'countries'];

function properNamesFor(files: readonly YamlFile[]): string[] {
  const entries = files.flatMap((file) => {
    if (file.kind === 'about') return listAt(file.value, 'resources');
    return NAMED_KINDS.includes(file.kind) ? entriesFor(file) : [];
  });
  const names = entries.flatMap((entry) => [
    ...NAME_KEYS.map((key) => textAt(entry, key)),
    ...Object.values(fieldAt(entry, 'names') ?? {}),
    ...listAt(entry, 'aliases'),
  ]);
  return [...OFFICIAL_TITLES, ...names.filter((name) => typeof name === 'string')];
}

/** Texts that repeat the source word for word, proper names and official titles aside. */
export function copyProblemsFor(files: readonly YamlFile[], source: string): Problem[] {
  const names = namesByFirstWord(properNamesFor(files));
  const known = new Set<string>();
  for (const paragraph of source.split('\n')) {
    for (const run of runsIn(wordsWithoutNames(paragraph, names))) if (run !== null) known.add(run);
  }
  return files.flatMap((file) =>
    textsIn(file)
      .filter(({ text }) => !/^https:\S+$/.test(text))
      .flatMap(({ text, line, column }) =>
        copiedStretches(wordsWithoutNames(text, names), known).map((stretch) => {
          const message = `copied from the source: '${stretch}'; allowed: fewer than ${RUN} words in a row`;
          return { file: file.label, line, column, message };
        }),
      ),
  );
}
