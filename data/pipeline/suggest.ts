import { foldText } from '../../src/domain/fold-text.ts';

/** Levenshtein distance: single-character insertions, deletions and replacements. */
export function editDistanceFor(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      const removed = (previous[column + 1] ?? 0) + 1;
      const added = (current[column] ?? 0) + 1;
      current.push(Math.min(replaced, removed, added));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

const FARTHEST = 2;
const SHORTEST_START = 3;

/** In codes of two or three letters, two changes leave too little in common. */
function reachFor(candidate: string): number {
  return candidate.length <= 3 ? 1 : FARTHEST;
}

/** The allowed value nearest to what was written, if it is near enough to be meant. */
export function suggestionFor(written: string, allowed: readonly string[]): string | null {
  const lowered = written.toLowerCase();
  let best: string | null = null;
  let nearest = FARTHEST + 1;
  for (const candidate of allowed) {
    const distance = editDistanceFor(lowered, candidate.toLowerCase());
    if (distance < nearest && distance <= reachFor(candidate)) {
      best = candidate;
      nearest = distance;
    }
  }
  return best ?? onlyBeginning(lowered, allowed);
}

/** The start of a word says which is meant where only one value has it. */
function onlyBeginning(lowered: string, allowed: readonly string[]): string | null {
  const found = allowed.filter((candidate) => candidate.toLowerCase().startsWith(lowered));
  return lowered.length >= SHORTEST_START && found.length === 1 ? (found[0] ?? null) : null;
}

/** What people call a thing, folded, and the id that stands for it. */
export type Names = ReadonlyMap<string, string>;

const LONGEST_LIST = 30;

/** `did you mean 'x'? Allowed: x, y, z`; a long list is cut, its file is named in the message. */
export function formatAllowed(
  written: unknown,
  allowed: readonly string[],
  names: Names = new Map(),
): string {
  const text = typeof written === 'string' ? written : '';
  const near = names.get(foldText(text.trim())) ?? suggestionFor(text, allowed);
  const shown = allowed.slice(0, LONGEST_LIST).join(', ');
  const rest = allowed.length - LONGEST_LIST;
  const list = rest > 0 ? `${shown} and ${rest} more` : shown;
  return near === null ? `allowed: ${list}` : `did you mean '${near}'? Allowed: ${list}`;
}
