import type { CSSProperties } from 'react';
import type { Dataset, Derived } from '../../domain/derive.ts';
import { formatNumber } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import { countYears } from './overview-figures.ts';
import { Section } from './section.tsx';
import { sharedScale, Units } from './units.tsx';
import styles from './years-chart.module.css';

type Props = { dataset: Dataset; derived: Derived };

/** Dated activities on an axis, undated ones at the same size below it. */
export function YearsChart({ dataset, derived }: Props) {
  const text = useText();
  const { perYear, undated } = countYears(dataset, derived);
  const counts = [...perYear.map(({ count }) => count), undated];
  const scale = sharedScale(counts);
  const columns: CSSProperties & Record<'--columns', number> = { '--columns': perYear.length };
  const aside = text(scale === null ? 'panel.years.unit' : 'panel.years.bars');
  const step = Math.ceil(perYear.length / 6);
  return (
    <Section title={text('panel.years')} aside={aside}>
      {perYear.length > 0 && (
        <ol className={styles['axis']} style={columns}>
          {perYear.map(({ year, count }, at) => (
            <li key={year}>
              <Units count={count} scale={scale} upright />
              <span className="visually-hidden">{text('panel.years.column', { year, count })}</span>
              <span className={styles['tick']} aria-hidden="true">
                {at % step === 0 ? year : ''}
              </span>
            </li>
          ))}
        </ol>
      )}
      <p className={styles['undated']}>
        <span>{text('filters.year.undated')}</span>
        <span>{formatNumber(undated)}</span>
      </p>
      <Units count={undated} scale={scale} open />
    </Section>
  );
}
