/**
 * A source in the manifest of a dataset that has several. Each has files and counts of its own: what
 * one says is never added to what another says. The first is the one whose manifest lists them.
 */
export type ListedSource = {
  id: string;
  title: string;
  publisher: string;
  /** Counted activities with no filter. */
  counted: number;
  /** `null` where its manifest is the one that lists it. */
  manifest: { path: string; bytes: number; sha256: string } | null;
};
