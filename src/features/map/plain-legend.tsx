import { circleRadius } from '../../domain/circle-size.ts';
import type { PictureLegend } from '../../domain/picture-legend.ts';
import keys from './legend-keys.module.css';
import styles from './plain-legend.module.css';

/** The legend where nothing can be chosen. */
export function PlainLegend({ legend }: { legend: PictureLegend }) {
  return (
    <div className={styles['legend']}>
      <div>
        <p>{legend.title}</p>
        <ol className={styles['classes']}>
          {legend.classes.map(({ look, label }) => (
            <li key={look} data-look={look}>
              {label}
            </li>
          ))}
        </ol>
        <ul className={styles['circles']}>
          {legend.circles.map(({ people, label }) => (
            <Circle key={people} radius={circleRadius(people)} label={label} />
          ))}
          {legend.note !== '' && <li>{legend.note}</li>}
        </ul>
      </div>
      <ul className={`${keys['others']} ${styles['keys']}`}>
        {legend.keys.map(({ look, label }) => (
          <li key={look}>
            <i data-look={look} /> {label}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Circle({ radius, label }: { radius: number; label: string }) {
  const size = Math.ceil(2 * radius) + 2;
  return (
    <li>
      <svg width={size} height={size} aria-hidden="true" focusable="false">
        <circle cx={size / 2} cy={size / 2} r={radius} />
      </svg>
      {label}
    </li>
  );
}
