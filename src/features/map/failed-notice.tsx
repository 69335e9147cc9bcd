import type { Projection } from '../../domain/vocabulary.ts';
import { useText } from '../../messages/text.tsx';
import styles from './world-map.module.css';

type Props = { projection: Projection; onTryAgain: () => void };

/** Says what the picture that stands cannot do. */
export function FailedNotice({ projection, onTryAgain }: Props) {
  const text = useText();
  return (
    <p className={styles['notice']} data-no-zoom>
      {text(projection === 'globe' ? 'map.globeNeedsWebGl' : 'map.noWebGl')}{' '}
      <button type="button" onClick={onTryAgain}>
        {text('map.tryAgain')}
      </button>
    </p>
  );
}
