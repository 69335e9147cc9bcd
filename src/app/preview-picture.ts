import type { Dataset, Derived } from '../domain/derive.ts';
import { listAt } from '../domain/facet-index.ts';
import type { Look } from '../domain/looks.ts';
import { pictureSvg } from '../domain/picture-svg.ts';
import type { ProjectedWorld } from '../domain/projected-world.ts';
import type { View } from '../domain/view.ts';
import { formatView, pathFor } from '../domain/view-url.ts';
import { formatNumber } from '../messages/format.ts';
import { pictureWords } from '../messages/picture-words.ts';
import type { Translate } from '../messages/text.tsx';
import { site } from './site.ts';

export type PreviewInputs = {
  dataset: Dataset;
  derived: Derived;
  looks: ReadonlyMap<string, Look>;
  projected: ProjectedWorld;
};

/** Where the preview of a page stands, relative to the root of the site. */
export function previewFile(view: View): string {
  return `previews/${pathFor(view).slice(1, -1) || 'map'}.png`;
}

/** What mail and chat programs show of a link: the map, with what the page is about in a ring. */
export function previewSvg(
  text: Translate,
  { dataset, derived, looks, projected }: PreviewInputs,
  { view, subject }: { view: View; subject: string | null },
): string {
  const address = site.siteUrl === null ? '' : site.siteUrl.replace(/\/+$/, '') + formatView(view);
  return pictureSvg({
    projected,
    looks,
    people: new Map(),
    numberText: formatNumber,
    ringed: ringedOf(view, dataset),
    camera: null,
    size: 'preview',
    appearance: 'light',
    words: pictureWords(text, { dataset, derived, view, subject, address, day: null }),
    fontFaces: '',
  });
}

/** The country itself, or those that the activity names. */
function ringedOf({ country, activity }: View, { file }: Dataset): string[] {
  if (country !== null) return [country];
  const record = activity === null ? -1 : file.records.slug.indexOf(activity);
  if (record < 0) return [];
  return listAt(file.records.countries, record).map((at) => file.countries[at]?.iso3 ?? '');
}

/** The map of a page in words. */
export function describePicture(
  text: Translate,
  view: View,
  subject: string | null,
  { totals: { activities, countries } }: Derived,
): string {
  const counts = text('map.counts', { activities, countries });
  return view.country === null || subject === null
    ? counts
    : text('describe.picture', { name: subject, counts });
}
