import { PROJECTIONS, type Projection } from '../../domain/vocabulary.ts';
import { useText } from '../../messages/text.tsx';
import styles from './projection-switch.module.css';

type Props = { projection: Projection; onProjection: (projection: Projection) => void };

/** The world as a map or as a globe. */
export function ProjectionSwitch({ projection, onProjection }: Props) {
  const text = useText();
  return (
    <fieldset className={styles['switch']}>
      <legend>{text('map.projection')}</legend>
      {PROJECTIONS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="projection"
            value={each}
            checked={each === projection}
            onChange={() => onProjection(each)}
          />
          {text(`map.projection.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
