import type { SvgNode } from '../../domain/svg.ts';
import { useText } from '../../messages/text.tsx';
import './choropleth.css';
import { SvgElements } from './svg-element.tsx';
import styles from './world-map.module.css';

type Props = { picture: { viewBox: string; nodes: readonly SvgNode[] }; description: string };

/** The stage before the script: the picture where the map will stand. */
export function OpeningMap({ picture, description }: Props) {
  const text = useText();
  return (
    <section aria-label={text('map.title')} className={styles['stage']}>
      <div className={styles['picture']}>
        <svg
          className="map-picture map-opening"
          viewBox={picture.viewBox}
          role="img"
          aria-label={description}
        >
          <SvgElements nodes={picture.nodes} />
        </svg>
      </div>
    </section>
  );
}
