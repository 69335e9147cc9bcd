import type { Page, View } from '../domain/view.ts';

export type TitleId = 'title.site' | `title.${Page}`;

/** The heading of a view; `subject` is the name of its country or the title of its activity. */
export function pageHeading(
  translate: (id: TitleId) => string,
  view: View,
  subject: string | null,
): string {
  return subject ?? translate(`title.${view.page}`);
}

/** The document title of a view: its heading and the name of the site. */
export function pageTitle(
  translate: (id: TitleId) => string,
  view: View,
  subject: string | null,
): string {
  return `${pageHeading(translate, view, subject)} · ${translate('title.site')}`;
}
