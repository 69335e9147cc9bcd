import { foldText } from '../../src/domain/fold-text.ts';
import { fieldAt, listAt, textAt } from './lenient.ts';
import type { Problem } from './problem.ts';
import { entriesFor } from './references.ts';
import { type Path, problemAt, type YamlFile } from './yaml-file.ts';

/** The membership of the United Nations. */
const NUMBERS = [
  { status: 'member', wanted: 193 },
  { status: 'observer', wanted: 2 },
] as const;

function numberProblemsFor(file: YamlFile): Problem[] {
  return NUMBERS.flatMap(({ status, wanted }) => {
    const found = entriesFor(file).filter((entry) => textAt(entry, 'status') === status).length;
    if (found === wanted) return [];
    return [
      problemAt(file, [], `${found} entries with status ${status}; allowed: exactly ${wanted}`),
    ];
  });
}

function codeProblemsFor(file: YamlFile, key: 'iso2' | 'm49'): Problem[] {
  const owners = new Map<string, string>();
  return entriesFor(file).flatMap((entry, position) => {
    const code = textAt(entry, key);
    if (code === undefined) return [];
    const owner = owners.get(code);
    owners.set(code, owner ?? textAt(entry, 'iso3') ?? '');
    const message = `${key} '${code}' is already that of ${owner}; a code stands once`;
    return owner === undefined ? [] : [problemAt(file, [position, key], message)];
  });
}

function orderProblemsFor(file: YamlFile): Problem[] {
  const codes = entriesFor(file).map((entry) => textAt(entry, 'iso3'));
  return codes.flatMap((code, position) => {
    const before = codes[position - 1];
    if (code === undefined || before === undefined || before <= code) return [];
    return [problemAt(file, [position, 'iso3'], `${code} stands after ${before}; sort by iso3`)];
  });
}

function fillProblemsFor(file: YamlFile): Problem[] {
  const entries = entriesFor(file);
  return entries.flatMap((entry, position) => {
    const from = textAt(entry, 'fillFrom');
    const source = entries.find((candidate) => textAt(candidate, 'iso3') === from);
    const report = (message: string) => [problemAt(file, [position, 'fillFrom'], message)];
    if (from === undefined) return [];
    if (source === undefined)
      return report(`fillFrom '${from}' is not in this file; allowed: its iso3`);
    if (textAt(source, 'fillFrom') === undefined) return [];
    return report(
      `fillFrom '${from}' is itself painted from another; allowed: a country of its own`,
    );
  });
}

type Name = { text: string; path: Path; owner: string };

function namesFor(file: YamlFile): Name[] {
  const listed = entriesFor(file).map((entry, position) => ({
    entry,
    position,
    owner: textAt(entry, 'iso3') ?? String(position),
  }));
  const nameAt = (entry: unknown, owner: string, at: number, ...path: string[]): Name[] => {
    const text = textAt(entry, ...path);
    return text === undefined ? [] : [{ text, path: [at, ...path], owner }];
  };
  const proper = listed.flatMap(({ entry, position, owner }) => [
    ...Object.keys(fieldAt(entry, 'names') ?? {}).flatMap((language) =>
      nameAt(entry, owner, position, 'names', language),
    ),
    ...nameAt(entry, owner, position, 'official'),
  ]);
  const others = listed.flatMap(({ entry, position, owner }) =>
    listAt(entry, 'aliases').flatMap((alias, inner) =>
      typeof alias === 'string' ? [{ text: alias, path: [position, 'aliases', inner], owner }] : [],
    ),
  );
  return [...proper, ...others];
}

function nameProblemsFor(file: YamlFile): Problem[] {
  const owners = new Map<string, string>();
  return namesFor(file).flatMap(({ text, path, owner }) => {
    const folded = foldText(text);
    const first = owners.get(folded) ?? owner;
    owners.set(folded, first);
    if (first === owner) return [];
    return [
      problemAt(file, path, `'${text}' is already a name of ${first}; a name leads to one entry`),
    ];
  });
}

/** Codes, names, numbers and order of countries.yaml. */
export function countryProblemsFor(file: YamlFile): Problem[] {
  if (file.value === undefined) return [];
  return [
    ...numberProblemsFor(file),
    ...codeProblemsFor(file, 'iso2'),
    ...codeProblemsFor(file, 'm49'),
    ...orderProblemsFor(file),
    ...fillProblemsFor(file),
    ...nameProblemsFor(file),
  ];
}
