import { type CSSProperties, useId } from 'react';
import type { YearFilter } from '../../domain/view.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { formatNumber } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import option from './facet-option.module.css';
import styles from './undated-choice.module.css';
import { hasUndated, isOnlyUndated } from './year-brush.ts';
import { type UnitScale, unitsOf } from './year-units.ts';

type Props = {
  filter: YearFilter | null;
  count: number;
  total: number;
  scale: UnitScale;
  language: Language;
  onTick: (undated: boolean) => void;
  onPick: (filter: YearFilter | null) => void;
};

/** The activities that state no year, drawn as large as those that do. */
export function UndatedChoice(props: Props) {
  const { filter, count, total, scale, language, onTick, onPick } = props;
  const text = useText();
  const note = useId();
  const isIn = hasUndated(filter);
  return (
    <>
      <label className={styles['undated']} data-zero={count === 0 || undefined}>
        <span className={styles['row']}>
          <input
            type="checkbox"
            className={option['box']}
            checked={isIn}
            onChange={(event) => onTick(event.target.checked)}
            aria-describedby={isIn ? undefined : note}
            data-facet="year"
            data-id="undated"
            data-count={count}
          />
          <span>{text('filters.year.undated')}</span>{' '}
          <span className={styles['count']}>
            {formatNumber(count, language)}
            {count !== total && (
              <small aria-hidden="true">
                {' '}
                {text('filters.ofTotal', { total: formatNumber(total, language) })}
              </small>
            )}
          </span>
        </span>
        <UndatedUnits total={total} matching={isIn ? count : 0} scale={scale} />
      </label>
      {isIn ? (
        <OnlyUndated filter={filter} onPick={onPick} />
      ) : (
        <p className={styles['slot']} id={note}>
          {text('filters.year.hides', { count })}
        </p>
      )}
    </>
  );
}

/** One button for the way there and back, so that the focus stays where it is. */
function OnlyUndated({ filter, onPick }: Pick<Props, 'filter' | 'onPick'>) {
  const text = useText();
  const isOnly = isOnlyUndated(filter);
  return (
    <p className={styles['slot']}>
      <button type="button" onClick={() => onPick(isOnly ? null : { range: null, undated: true })}>
        {text(isOnly ? 'filters.year.allYears' : 'filters.year.onlyUndated')}
      </button>
    </p>
  );
}

function UndatedUnits(props: { total: number; matching: number; scale: UnitScale }) {
  const { total, matching, scale } = props;
  if (scale.kind === 'squares') {
    return (
      <span className={styles['units']} aria-hidden="true">
        {unitsOf(total, matching).map(({ number, isOff }) => (
          <i key={number} className={styles['unit']} data-off={isOff || undefined} />
        ))}
      </span>
    );
  }
  const widths: CSSProperties & Record<'--total' | '--value', number> = {
    '--total': total * scale.unit,
    '--value': matching * scale.unit,
  };
  return <span className={styles['bar']} style={widths} aria-hidden="true" />;
}
