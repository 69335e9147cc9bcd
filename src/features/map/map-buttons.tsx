import { type RefObject, useId, useState } from 'react';
import { useText } from '../../messages/text.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { MapHandle } from './live-map.tsx';
import styles from './map-buttons.module.css';

type Props = { handle: RefObject<MapHandle | null> };

/** Pixels that the map moves at a press. */
const STEP = 120;

const MOVES = [
  { name: 'map.moveLeft', className: 'left', x: -STEP, y: 0 },
  { name: 'map.moveUp', className: 'up', x: 0, y: -STEP },
  { name: 'map.moveDown', className: 'down', x: 0, y: STEP },
  { name: 'map.moveRight', className: 'right', x: STEP, y: 0 },
] as const;

/** All that a finger or a mouse can do with the map, for those who cannot drag. */
export function MapButtons({ handle }: Props) {
  const text = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles['buttons']}>
      <button
        type="button"
        aria-label={text('map.zoomIn')}
        onClick={() => handle.current?.zoomBy(1)}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        aria-label={text('map.zoomOut')}
        onClick={() => handle.current?.zoomBy(-1)}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        aria-label={text('map.wholeWorld')}
        onClick={() => handle.current?.goHome()}
      >
        <Icon name="home" />
      </button>
      <button
        type="button"
        aria-label={text('map.move')}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="move" />
      </button>
      <fieldset id={id} aria-label={text('map.move')} className={styles['pad']} hidden={!isOpen}>
        {MOVES.map(({ name, className, x, y }) => (
          <button
            key={name}
            type="button"
            className={styles[className]}
            aria-label={text(name)}
            onClick={() => handle.current?.panBy(x, y)}
          >
            <Icon name="arrow" />
          </button>
        ))}
      </fieldset>
    </div>
  );
}
