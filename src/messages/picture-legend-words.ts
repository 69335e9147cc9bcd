import type { Derived } from '../domain/derive.ts';
import type { PictureLegend } from '../domain/picture-legend.ts';
import type { Measure } from '../domain/vocabulary.ts';
import { classLabel } from './class-label.ts';
import { formatNumber } from './format.ts';
import type { Translate } from './text.tsx';

/** As in the legend of the page. */
const CIRCLES = [50, 200];

/** What the legend of a picture says; the same keys as on the page, always all of them. */
export function pictureLegendWords(
  text: Translate,
  { legend, values }: Derived,
  measure: Measure,
): PictureLegend {
  const isPeople = measure === 'people';
  const stated = values.people.filter((people) => people >= 0).length;
  const circles = CIRCLES.map((people) => ({
    people,
    label: text('legend.people', { people: formatNumber(people) }),
  }));
  const keys = [
    { look: 'none', label: text('legend.none') },
    { look: 'filtered', label: text('legend.filtered', { count: legend.filtered }) },
    { look: 'indirect', label: text('legend.indirect', { count: legend.indirect }) },
    { look: 'undetermined', label: text('legend.undetermined') },
  ] as const;
  return {
    title: text(`picture.legend.${measure}`),
    classes: isPeople
      ? []
      : legend.classes.map(({ look, from, to }) => ({ look, label: classLabel(from, to) })),
    circles: isPeople ? circles : [],
    keys: isPeople ? [{ look: 'unclassed', label: text('legend.unstated') }, ...keys] : keys,
    note: isPeople ? text('legend.stated', { count: stated }) : '',
  };
}
