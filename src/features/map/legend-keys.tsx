import { useId, useState } from 'react';
import type { Legend } from '../../domain/legend.ts';
import type { Measure } from '../../domain/vocabulary.ts';
import { useText } from '../../messages/text.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './legend-keys.module.css';

type Props = { legend: Legend; measure: Measure };

/** What else the map shows. On phones the two keys that matter most now; the rest at a press. */
export function LegendKeys({ legend, measure }: Props) {
  const text = useText();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const isFiltered = legend.filtered > 0;
  return (
    <div className={styles['keys']}>
      <ul id={id} className={styles['others']} data-whole={isWhole}>
        {measure === 'people' && (
          <li data-minor="">
            <i data-look="unclassed" /> {text('legend.unstated')}
          </li>
        )}
        <li>
          <i data-look="none" /> {text('legend.none')}
        </li>
        <li data-minor={isFiltered ? undefined : ''}>
          <i data-look="filtered" /> {text('legend.filtered', { count: legend.filtered })}
        </li>
        <li data-minor={isFiltered ? '' : undefined}>
          <i data-look="indirect" /> {text('legend.indirect', { count: legend.indirect })}
        </li>
        <li data-minor="">
          <i data-look="undetermined" /> {text('legend.undetermined')}
        </li>
      </ul>
      <button
        type="button"
        className={styles['more']}
        aria-label={text('legend.whole')}
        aria-expanded={isWhole}
        aria-controls={id}
        onClick={() => setWhole(!isWhole)}
      >
        <Icon name={isWhole ? 'minus' : 'plus'} />
      </button>
    </div>
  );
}
