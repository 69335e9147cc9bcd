import type { IndexFile } from './dataset.ts';
import { toSortedSet, type View } from './view.ts';
import type { RenamedKind } from './vocabulary.ts';

/** Former ids to those of today, by kind. */
export type RenamedIds = Readonly<Record<RenamedKind, ReadonlyMap<string, string>>>;

/** The renamings of a dataset, ready for looking up. */
export function renamedIdsFor({ renamed }: IndexFile): RenamedIds {
  const ofKind = (wanted: RenamedKind) =>
    new Map(renamed.filter(({ kind }) => kind === wanted).map(({ from, to }) => [from, to]));
  return {
    activity: ofKind('activity'),
    theme: ofKind('theme'),
    partner: ofKind('partner'),
    violence: ofKind('violence'),
    target: ofKind('target'),
    assistance: ofKind('assistance'),
  };
}

/** The same wish in the ids of today; the view itself where it holds no former one. */
export function withPresentIds(view: View, renamed: RenamedIds): View {
  const { activity, filter } = view;
  const isFormer = (kind: RenamedKind, id: string) => renamed[kind].has(id);
  const facets = ['theme', 'partner', 'violence', 'target', 'assistance'] as const;
  const former = facets.filter((key) => filter[key].some((id) => isFormer(key, id)));
  if (former.length === 0 && (activity === null || !isFormer('activity', activity))) return view;
  const present = former.map((key) => [
    key,
    toSortedSet(filter[key].map((id) => renamed[key].get(id) ?? id)),
  ]);
  return {
    ...view,
    activity: activity === null ? null : (renamed.activity.get(activity) ?? activity),
    filter: { ...filter, ...Object.fromEntries(present) },
  };
}
