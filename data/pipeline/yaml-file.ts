import { type Document, isAlias, isMap, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { FileKind } from './file-kinds.ts';
import type { Problem } from './problem.ts';

export type Path = readonly PropertyKey[];

/** One file as text, as a tree with positions, and as plain values. */
export type YamlFile = {
  /** As printed in problems. */
  label: string;
  /** Relative to the data folder. */
  path: string;
  kind: FileKind;
  document: Document;
  lines: LineCounter;
  /** Undefined where the file could not be parsed. */
  value: unknown;
  problems: Problem[];
};

type Position = { line: number; column: number };

function positionOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

/** Where the value at `path` stands; where it is missing, the nearest map or list around it. */
export function positionFor(file: YamlFile, path: Path): Position {
  for (let length = path.length; length >= 0; length -= 1) {
    const part = path.slice(0, length);
    const node = length === 0 ? file.document.contents : file.document.getIn(part, true);
    if (isNode(node) && node.range) return positionOf(file.lines, node.range[0]);
  }
  return { line: 1, column: 1 };
}

/** Where the key itself stands that `path` ends with. */
export function keyPositionFor(file: YamlFile, path: Path): Position {
  const around = path.slice(0, -1);
  const map = around.length === 0 ? file.document.contents : file.document.getIn(around, true);
  const pair = isMap(map)
    ? map.items.find(({ key }) => String(key) === String(path.at(-1)))
    : undefined;
  return isNode(pair?.key) && pair.key.range
    ? positionOf(file.lines, pair.key.range[0])
    : positionFor(file, path);
}

export function problemAt(file: YamlFile, path: Path, message: string): Problem {
  return { file: file.label, ...positionFor(file, path), message };
}

/** The parser stops at the first tab of a block; an editor wants to hear of every one. */
export function tabProblemsFor(label: string, text: string): Problem[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, row) => {
    const blanks = /^ *\t/.exec(line);
    if (blanks === null || line.trim() === '') return [];
    const message = 'a tab in the indentation; use two spaces for each level';
    return [{ file: label, line: row + 1, column: blanks[0].length, message }];
  });
}

const PLAIN_WORDS = new Map<string, string>([
  ['DUPLICATE_KEY', 'this key stands twice in the same map; keep it once'],
  ['MULTIPLE_DOCS', "a second document starts here; a file holds one, without '---' in between"],
]);

function syntaxProblemsFor(
  label: string,
  document: Document.Parsed,
  lines: LineCounter,
  tabs: Problem[],
): Problem[] {
  const tabbed = new Set(tabs.map(({ line }) => line));
  return [...document.errors, ...document.warnings].flatMap((error) => {
    const position = positionOf(lines, error.pos[0]);
    if (error.code === 'TAB_AS_INDENT' && tabbed.has(position.line)) return [];
    const said = error.message.split('\n')[0] ?? '';
    const reason = said.replace(/ at line \d+, column \d+:?$/, '');
    const words = `not valid YAML: ${reason}; compare the indentation, colons and quotes around it`;
    return [{ file: label, ...position, message: PLAIN_WORDS.get(error.code) ?? words }];
  });
}

function aliasProblemsFor(label: string, document: Document.Parsed, lines: LineCounter): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && !('anchor' in node && node.anchor)) return;
      const message = 'anchors (&) and aliases (*) are not used here; write the value out';
      problems.push({ file: label, ...positionOf(lines, node.range?.[0] ?? 0), message });
    },
  });
  return problems;
}

/** Faults after which the rest of the file still means what it says. */
const HARMLESS: readonly string[] = ['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED'];

export function parseYamlFile(label: string, path: string, kind: FileKind, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: true,
    uniqueKeys: true,
  });
  const tabs = tabProblemsFor(label, text);
  const aliases = aliasProblemsFor(label, document, lines);
  const problems = [...tabs, ...syntaxProblemsFor(label, document, lines, tabs), ...aliases];
  const isReadable =
    aliases.length === 0 && document.errors.every(({ code }) => HARMLESS.includes(code));
  const value: unknown = isReadable ? document.toJS() : undefined;
  return { label, path, kind, document, lines, value, problems };
}
