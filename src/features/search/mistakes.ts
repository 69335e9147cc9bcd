/** From this length on a word may have mistakes: one in five letters. */
const LEAST = 5;
const EACH = 5;

/**
 * True where `word` begins like `typed` but for a few letters that are missing, too many or other
 * ones. Both are folded.
 */
export function beginsLike(word: string, typed: string): boolean {
  if (typed.length < LEAST) return false;
  const most = Math.round(typed.length / EACH);
  if (word.length < typed.length - most) return false;
  // Distances between all beginnings of `word` and as much of `typed` as has been read.
  let row = Array.from({ length: Math.min(word.length, typed.length + most) + 1 }, (_, at) => at);
  for (let read = 1; read <= typed.length; read += 1) {
    const next = [read];
    for (let at = 1; at < row.length; at += 1) {
      const other = typed[read - 1] === word[at - 1] ? 0 : 1;
      const changed = (row[at - 1] ?? 0) + other;
      next.push(Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
    if (Math.min(...row) > most) return false;
  }
  return Math.min(...row) <= most;
}
