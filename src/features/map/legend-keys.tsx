import type { Legend } from '../../domain/legend.ts';
import type { Measure } from '../../domain/vocabulary.ts';
import { useText } from '../../messages/text.tsx';
import styles from './legend-keys.module.css';

type Props = { legend: Legend; measure: Measure };

/** What else the map shows, always in full, so that no look goes unexplained. */
export function LegendKeys({ legend, measure }: Props) {
  const text = useText();
  return (
    <ul className={styles['others']}>
      {measure === 'people' && (
        <li>
          <i data-look="unclassed" /> {text('legend.unstated')}
        </li>
      )}
      <li>
        <i data-look="none" /> {text('legend.none')}
      </li>
      <li>
        <i data-look="filtered" /> {text('legend.filtered', { count: legend.filtered })}
      </li>
      <li>
        <i data-look="indirect" /> {text('legend.indirect', { count: legend.indirect })}
      </li>
      <li>
        <i data-look="undetermined" /> {text('legend.undetermined')}
      </li>
    </ul>
  );
}
