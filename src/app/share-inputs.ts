import type { ActivityText, ReferenceFile } from '../domain/dataset.ts';
import { type Dataset, derive } from '../domain/derive.ts';
import type { ProjectedWorld } from '../domain/projected-world.ts';
import type { View } from '../domain/view.ts';
import { formatView } from '../domain/view-url.ts';
import type { World } from '../domain/world.ts';
import type { ShareInputs } from '../features/share/share-inputs.ts';
import { hrefFor, publicAddress } from '../state/browser-address.ts';
import { looksByArea, peopleByArea } from './map-inputs.ts';
import { base, site } from './site.ts';
import { subjectOf } from './subject.ts';

export type ShareLoaded = {
  dataset: Dataset;
  view: View;
  texts: readonly ActivityText[] | null;
  reference: ReferenceFile | null;
  layer: { world: World; projected: ProjectedWorld } | null;
};

/** What the dialog needs of what has been loaded so far. */
export function shareInputs({ dataset, view, texts, reference, layer }: ShareLoaded): ShareInputs {
  const derived = derive(dataset, view);
  return {
    dataset,
    derived,
    view,
    subject: subjectOf(view, dataset, texts),
    layer: layer === null ? null : { projected: layer.projected, areas: layer.world.areas },
    looks: looksByArea(dataset, derived),
    people: peopleByArea(dataset, derived, view.measure),
    texts,
    reference,
    siteUrl: site.siteUrl,
    addressOf: (of) => publicAddress(formatView(of), base, site.siteUrl),
    pathOf: (of) => hrefFor(formatView(of), base),
    today: dayOf(new Date()),
  };
}

/** The reader's own day. */
function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
