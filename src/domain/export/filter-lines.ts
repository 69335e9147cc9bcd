import type { Filter, YearFilter } from '../view.ts';
import type { ExportInput } from './export-input.ts';
import { labelsFor } from './labels.ts';

const SCOPE_LABELS: Record<Filter['scope'][number], string> = {
  country: 'In one or several countries',
  regional: 'Regional',
  global: 'Global or not stated',
};

/** The filter in words, one line a facet; one line where there is none. */
export function filterLines(input: ExportInput): string[] {
  const labels = labelsFor(input);
  const { theme, year, partner, scope, violence, target, assistance } = input.filter;
  const line = (facet: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${facet}: ${values.join(', or ')}`];
  const lines = [
    ...line('Theme', theme.map(labels.theme)),
    ...(year === null ? [] : line('Year', [yearWords(year)])),
    ...line('Partner or programme', partner.map(labels.partner)),
    ...line(
      'Scope',
      scope.map((each) => SCOPE_LABELS[each]),
    ),
    ...line('Form of violence', violence.map(labels.violence)),
    ...line('Target group', target.map(labels.target)),
    ...line('Form of assistance', assistance.map(labels.assistance)),
  ];
  return lines.length === 0 ? ['No filter: all counted activities'] : lines;
}

function yearWords({ range, undated }: YearFilter): string {
  if (range === null) return 'not stated';
  const { from, to } = range;
  const span =
    from === null && to === null
      ? 'any that is stated'
      : from === to
        ? String(from)
        : [from === null ? '' : `from ${from}`, to === null ? '' : `to ${to}`].join(' ').trim();
  return undated ? `${span}, or not stated` : span;
}
