import type { Country } from '../../domain/dataset.ts';
import type { Dataset, Derived } from '../../domain/derive.ts';
import type { Look } from '../../domain/looks.ts';
import { valueFor } from '../../domain/measures.ts';
import type { Measure } from '../../domain/vocabulary.ts';
import type { Translate } from '../../messages/text.tsx';
import type { AreaNote } from './map-tooltip.tsx';

type Input = { dataset: Dataset; derived: Derived; measure: Measure; text: Translate };

/** What the tooltip says of an area; `null` for an area the dataset does not know. */
export function areaNote(area: string, input: Input): AreaNote | null {
  const { countries } = input.dataset.file;
  const own = countries.find(({ iso3 }) => iso3 === area);
  const country = countries.find(({ iso3 }) => iso3 === own?.fillFrom) ?? own;
  if (own === undefined || country === undefined) return null;
  const position = countries.indexOf(country);
  const look = input.derived.looks[countries.indexOf(own)] ?? 'none';
  return { name: own.name, look, ...linesFor(look, position, country, input) };
}

function linesFor(
  look: Look,
  position: number,
  { name }: Country,
  { dataset, derived, measure, text }: Input,
): Pick<AreaNote, 'line' | 'detail'> {
  const value = valueFor(derived.values, position, measure);
  const count = derived.values.activities[position] ?? 0;
  const total = dataset.unfiltered.values.activities[position] ?? 0;
  const activities = text('map.activities', { count });
  switch (look) {
    case 'undetermined':
      return { line: text('map.undetermined'), detail: null };
    case 'none':
      return { line: text('map.none'), detail: null };
    case 'filtered':
      return {
        line: text('map.filtered'),
        detail: total === 0 ? null : text('map.inTotal', { count: total, name }),
      };
    case 'indirect':
      return { line: text('map.indirect'), detail: text('map.indirectCounts', { count }) };
    default:
      if (measure === 'activities') return { line: activities, detail: null };
      if (value === null) return { line: text('map.peopleUnstated'), detail: activities };
      return { line: text(`map.${measure}`, { count: value }), detail: activities };
  }
}
