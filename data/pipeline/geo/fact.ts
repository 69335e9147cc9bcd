/** One thing that the check has looked at. */
export type Fact = {
  readonly name: string;
  readonly detail: string;
  readonly problems: readonly string[];
  /** What is worth knowing but no fault. */
  readonly notes?: readonly string[];
};

/** The problems become notes where the map is not ours to judge. */
export function softened(fact: Fact): Fact {
  const { name, problems } = fact;
  if (problems.length === 0) return fact;
  return { name, detail: `${problems.length} to look at`, problems: [], notes: problems };
}
