import { useState } from 'react';
import type { Dataset, Derived } from '../../domain/derive.ts';
import type { YearFilter } from '../../domain/view.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { formatNumber } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import { yearsLabel } from '../../messages/years-label.ts';
import { FacetBox } from './facet-box.tsx';
import { UndatedChoice } from './undated-choice.tsx';
import {
  askedYears,
  type Brush,
  brushFor,
  edgesFor,
  filterAfterBrush,
  filterAfterUndated,
  isOnlyUndated,
  reachesOutside,
  type Span,
} from './year-brush.ts';
import styles from './year-facet.module.css';
import { YearHistogram } from './year-histogram.tsx';
import { type TypedYear, YearSlider } from './year-slider.tsx';
import { unitScaleFor } from './year-units.ts';

type Props = {
  dataset: Dataset;
  derived: Derived;
  filter: YearFilter | null;
  language: Language;
  onPick: (filter: YearFilter | null) => void;
};

/** Years on a brushed histogram, and the activities that state none as an equal choice. */
export function YearFacet({ dataset, derived, filter, language, onPick }: Props) {
  const text = useText();
  const [dragged, setDragged] = useState<Brush | null>(null);
  const [typed, setTyped] = useState<TypedYear | null>(null);
  const span = dataset.index.yearSpan;
  const { counts: totals } = dataset.unfiltered;
  const { rows } = dataset.index;
  const previewed =
    dragged === null || span === null ? filter : filterAfterBrush(filter, dragged, span);
  const scale = unitScaleFor(rows, totals.year, totals.undated);
  const note = text('filters.year.dated', {
    dated: formatNumber(rows - totals.undated, language),
    total: formatNumber(rows, language),
  });
  return (
    <FacetBox legend={text('filters.year')} note={note}>
      {span !== null && (
        <div className={styles['years']} dir="ltr">
          <YearHistogram
            span={span}
            totals={totals.year}
            counts={derived.counts.year}
            filter={previewed}
            scale={scale}
          />
          <YearSlider
            span={span}
            {...sliderState(previewed, span)}
            typed={typed}
            onType={setTyped}
            onDrag={setDragged}
            onPick={(brush) => {
              const next = filterAfterBrush(filter, brush, span);
              setDragged(null);
              if (next !== filter) onPick(next);
            }}
          />
        </div>
      )}
      {span !== null && <YearNote typed={typed} filter={previewed} span={span} />}
      <UndatedChoice
        filter={previewed}
        count={derived.counts.undated}
        total={totals.undated}
        scale={scale}
        language={language}
        onTick={(undated) => onPick(filterAfterUndated(filter, undated, span))}
        onPick={onPick}
      />
    </FacetBox>
  );
}

/** What the handles cannot show: a year while it is typed, and years outside the scale. */
function YearNote(props: { typed: TypedYear | null; filter: YearFilter | null; span: Span }) {
  const { typed, filter, span } = props;
  const text = useText();
  const range = filter?.range ?? null;
  const isOutside = range !== null && reachesOutside(range, span);
  if (typed === null && !isOutside) return null;
  return (
    <p className={styles['outside']}>
      {typed !== null
        ? text('filters.year.typed', typed)
        : isOutside &&
          text('filters.year.outside', { years: yearsLabel(range, 'filters.chip.dated', text) })}
    </p>
  );
}

function sliderState(filter: YearFilter | null, span: Span) {
  const asked = askedYears(filter, span);
  return {
    brush: brushFor(filter, span),
    asked,
    edges: edgesFor(asked, span),
    isActive: !isOnlyUndated(filter),
  };
}
