import { DEFAULT_VIEW, PAGES, type View } from '../domain/view.ts';
import { pathFor } from '../domain/view-url.ts';
import { pageTitle } from '../messages/page-title.ts';
import type { Translate } from '../messages/text.tsx';
import { type Described, describeView } from './describe-view.ts';
import { subjectOf } from './subject.ts';

export type SitePage = {
  /** Below the root of the site. */
  file: string;
  view: View;
  /** The name of its country or the title of its activity. */
  subject: string | null;
  title: string;
  description: string;
  /** Where the view itself stands, relative to the root of the site; `null` where no address is right. */
  address: string | null;
  /** Whether its document holds what it shows, or only says what it is. */
  isWhole: boolean;
};

type Place = { at: View; view: View; isWhole: boolean };

/**
 * Every address that is not a matter of the query: pages, countries, activities, each also
 * embedded; activities also under their former slugs.
 */
export function sitePages(text: Translate, described: Described): SitePage[] {
  const { dataset, texts } = described;
  const places = placesOf(described);
  const embedded = places.map(({ at, view }) => ({
    at: { ...at, embed: true },
    view,
    isWhole: false,
  }));
  const pageAt = (file: string, { view, isWhole }: Omit<Place, 'at'>): SitePage => {
    const subject = subjectOf(view, dataset, texts);
    return {
      file,
      view,
      subject,
      title: pageTitle(text, view, subject),
      description: describeView(text, view, described),
      address: pathFor(view),
      isWhole,
    };
  };
  return [
    ...[...places, ...embedded].map((place) =>
      pageAt(`${pathFor(place.at).slice(1)}index.html`, place),
    ),
    { ...pageAt('404.html', { view: DEFAULT_VIEW, isWhole: false }), address: null },
  ];
}

function placesOf({ dataset: { file, naming } }: Described): Place[] {
  const whole = (change: Partial<View>): Place => {
    const view = { ...DEFAULT_VIEW, ...change };
    return { at: view, view, isWhole: true };
  };
  return [
    ...PAGES.map((page) => whole({ page })),
    ...file.countries.flatMap(({ iso3, status }, position) =>
      status === 'undetermined'
        ? []
        : [{ ...whole({ country: iso3 }), isWhole: naming.named[position] === 1 }],
    ),
    ...file.records.slug.map((activity) => whole({ activity })),
    ...file.renamed
      .filter(({ kind }) => kind === 'activity')
      .map(({ from, to }) => ({
        ...whole({ activity: to }),
        at: { ...DEFAULT_VIEW, activity: from },
        isWhole: false,
      })),
  ];
}
