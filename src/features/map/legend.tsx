import { useState } from 'react';
import { circleRadius } from '../../domain/circle-size.ts';
import type { Legend as LegendFacts } from '../../domain/legend.ts';
import type { Look } from '../../domain/looks.ts';
import type { CountryValues } from '../../domain/measures.ts';
import { MEASURES, type Measure } from '../../domain/vocabulary.ts';
import { classLabel } from '../../messages/class-label.ts';
import { formatNumber } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import type { ViewActions } from '../../state/view-store.ts';
import { Segments } from '../../ui/segments.tsx';
import styles from './legend.module.css';
import { LegendKeys } from './legend-keys.tsx';

type Props = {
  legend: LegendFacts;
  measure: Measure;
  /** Under the filter; the legend says how many countries state a number of people. */
  values: CountryValues;
  actions: ViewActions;
  /** The class that stands out on the map, the others being faded. */
  highlight: Look | null;
  onHighlight: (look: Look | null) => void;
};

/** What the colours, patterns and circles mean; its title is the choice of what is measured. */
export function Legend({ legend, measure, values, actions, highlight, onHighlight }: Props) {
  const text = useText();
  const pick = (picked: Measure) => {
    onHighlight(null);
    actions.measurePicked(picked);
  };
  return (
    <section className={styles['legend']} aria-label={text('legend.title')}>
      <div className={styles['scale']}>
        <fieldset className={styles['measure']}>
          <legend>{text('legend.colourBy')}</legend>
          <Segments
            name="measure"
            options={MEASURES.map((value) => ({ value, label: text(`legend.measure.${value}`) }))}
            chosen={measure}
            onChoose={pick}
          />
        </fieldset>
        {measure === 'people' ? (
          <Circles values={values} />
        ) : (
          <Classes
            key={measure}
            classes={legend.classes}
            highlight={highlight}
            onHighlight={onHighlight}
          />
        )}
      </div>
      <LegendKeys legend={legend} measure={measure} />
    </section>
  );
}

type ClassesProps = Pick<Props, 'highlight' | 'onHighlight'> & { classes: LegendFacts['classes'] };

function Classes({ classes, highlight, onHighlight }: ClassesProps) {
  const text = useText();
  const [kept, setKept] = useState<Look | null>(null);
  const keep = (look: Look) => {
    const next = kept === look ? null : look;
    setKept(next);
    onHighlight(next);
  };
  return (
    <ol className={styles['classes']}>
      {classes.map(({ from, to, look, countries }) => {
        const label = classLabel(from, to);
        return (
          <li key={look} data-faded={highlight !== null && highlight !== look ? '' : undefined}>
            <button
              type="button"
              data-look={look}
              aria-label={text('legend.class', { label, count: countries })}
              aria-pressed={kept === look}
              onClick={() => keep(look)}
              onMouseEnter={() => onHighlight(look)}
              onMouseLeave={() => onHighlight(kept)}
              onFocus={() => onHighlight(look)}
              onBlur={() => onHighlight(kept)}
            >
              <i data-look={look} />
              {label}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

const CIRCLES = [50, 200];

function Circles({ values }: { values: CountryValues }) {
  const text = useText();
  const stated = values.people.filter((people) => people >= 0).length;
  return (
    <ul className={styles['circles']}>
      {CIRCLES.map((people) => {
        const radius = circleRadius(people);
        const size = Math.ceil(2 * radius) + 2;
        return (
          <li key={people}>
            <svg width={size} height={size} aria-hidden="true" focusable="false">
              <circle cx={size / 2} cy={size / 2} r={radius} />
            </svg>
            {text('legend.people', { people: formatNumber(people) })}
          </li>
        );
      })}
      <li>{text('legend.stated', { count: stated })}</li>
    </ul>
  );
}
