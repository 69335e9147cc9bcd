/** From this length on a word may have one mistake. */
const LEAST_FUZZY = 5;

/**
 * The words that a word of a query means: those that begin with it, or where there are none those
 * that differ from it in one letter.
 */
export function wordsMeant(word: string, known: readonly string[]): string[] {
  const begun = known.filter((each) => each.startsWith(word));
  if (begun.length > 0 || word.length < LEAST_FUZZY) return begun;
  return known.filter((each) => isOneApart(word, each));
}

/** One letter more, less, or another. */
export function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
