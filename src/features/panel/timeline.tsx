import type { CSSProperties } from 'react';
import type { Dataset } from '../../domain/derive.ts';
import { useText } from '../../messages/text.tsx';
import { yearsOf } from './record-rows.ts';
import { Section } from './section.tsx';
import styles from './timeline.module.css';
import { Units } from './units.tsx';

type Props = { dataset: Dataset; records: readonly number[] };

/** Dated activities of a country on the axis of the whole dataset, undated ones in a lane of their own. */
export function Timeline({ dataset, records }: Props) {
  const text = useText();
  const span = dataset.index.yearSpan;
  const dated = records.flatMap((record) => yearsOf(dataset, record));
  const undated = records.filter((record) => yearsOf(dataset, record).length === 0).length;
  const first = span?.first ?? 0;
  const years = Array.from({ length: span === null ? 0 : span.last - first + 1 }, (_, at) => ({
    year: first + at,
    count: dated.filter((year) => year === first + at).length,
  }));
  const columns: CSSProperties & Record<'--columns', number> = { '--columns': years.length };
  const step = Math.ceil(years.length / 5);
  const aside = dated.length === 0 ? text('panel.timeline.noYear') : text('panel.years.unit');
  return (
    <Section title={text('panel.timeline')} aside={aside}>
      <div className={styles['timeline']}>
        <div>
          <div className={styles['axis']} style={columns}>
            {dated.length === 0 && <em>{text('strip.noDated')}</em>}
            {years.map(({ year, count }) => (
              <div key={year}>
                <Units count={count} scale={null} upright />
                {count > 0 && (
                  <span className="visually-hidden">
                    {text('panel.years.column', { year, count })}
                  </span>
                )}
              </div>
            ))}
          </div>
          <div className={styles['ticks']} style={columns} aria-hidden="true">
            {years.map(({ year }, at) => (
              <span key={year}>{at % step === 0 ? year : ''}</span>
            ))}
          </div>
        </div>
        <div>
          <div className={styles['lane']}>
            <Units count={undated} scale={null} open />
          </div>
          <p className={styles['label']}>
            {text('filters.year.undated')} <span className="visually-hidden">{undated}</span>
          </p>
        </div>
      </div>
    </Section>
  );
}
