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
  return best;
}

const LONGEST_LIST = 30;

/** `did you mean 'x'? Allowed: x, y, z`; a long list is cut, its file is named in the message. */
export function formatAllowed(written: unknown, allowed: readonly string[]): string {
  const near = typeof written === 'string' ? suggestionFor(written, allowed) : null;
  const shown = allowed.slice(0, LONGEST_LIST).join(', ');
  const rest = allowed.length - LONGEST_LIST;
  const list = rest > 0 ? `${shown} and ${rest} more` : shown;
  return near === null ? `allowed: ${list}` : `did you mean '${near}'? Allowed: ${list}`;
}
