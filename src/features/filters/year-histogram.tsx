import type { CSSProperties } from 'react';
import type { YearFilter } from '../../domain/view.ts';
import { useText } from '../../messages/text.tsx';
import { isYearIn, type Span, yearsOf } from './year-brush.ts';
import styles from './year-histogram.module.css';
import { labelStep, type UnitScale, unitsOf } from './year-units.ts';

type Props = {
  span: Span;
  totals: ArrayLike<number>;
  counts: ArrayLike<number>;
  filter: YearFilter | null;
  scale: UnitScale;
};

/** One square an activity and year; solid where the activity matches and the year is chosen. */
export function YearHistogram({ span, totals, counts, filter, scale }: Props) {
  const text = useText();
  const columns = yearsOf(span).map((year, at) => {
    const count = counts[at] ?? 0;
    const isIn = isYearIn(filter, year);
    return { year, count, total: totals[at] ?? 0, isIn, solid: isIn ? count : 0 };
  });
  const step = labelStep(columns.length);
  const years = columns.map(({ year, count }) => text('filters.year.column', { year, count }));
  return (
    <div role="img" aria-label={text('filters.year.chart', { years: years.join(', ') })}>
      <div className={styles['columns']}>
        {columns.map(({ year, total, solid }) => (
          <span key={year} className={styles['column']}>
            <Units total={total} solid={solid} scale={scale} />
          </span>
        ))}
      </div>
      <div className={styles['ticks']}>
        {columns.map(({ year, isIn }, at) => (
          <span key={year} data-chosen={(filter?.range != null && isIn) || undefined}>
            {at % step === 0 && <span>{year}</span>}
          </span>
        ))}
      </div>
    </div>
  );
}

function Units({ total, solid, scale }: { total: number; solid: number; scale: UnitScale }) {
  if (scale.kind === 'squares') {
    return unitsOf(total, solid).map(({ number, isOff }) => (
      <i key={number} className={styles['unit']} data-off={isOff || undefined} />
    ));
  }
  const heights: CSSProperties & Record<'--total' | '--value', number> = {
    '--total': total * scale.unit,
    '--value': solid * scale.unit,
  };
  return <i className={styles['bar']} style={heights} />;
}
