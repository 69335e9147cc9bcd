import type { RefObject } from 'react';
import type { MapPictureProps } from './map-picture.tsx';
import styles from './name-plate.module.css';
import { type PlateSpot, placePlate } from './plate-place.ts';

type Props = Pick<MapPictureProps, 'selected' | 'looks' | 'noteOf'> & {
  spotOf: (id: string, stage: Element) => PlateSpot | null;
  /** Gets what brings the plate to its place once the map has moved. */
  mover: RefObject<(() => void) | null>;
};

/** The name of the selected country: on it where there is room, else beside it at a line. */
export function NamePlate({ selected, looks, noteOf, spotOf, mover }: Props) {
  if (selected === null) return null;
  // A new function at every drawing, so that React calls it after each.
  const bring = (plate: HTMLElement | null) => {
    if (plate === null) return;
    const stage = plate.parentElement;
    if (stage === null) return;
    const bringHome = () => place(plate, stage, spotOf(selected, stage));
    // Calls at once as well, and wherever no map tells that it has moved.
    const sizes = new ResizeObserver(bringHome);
    sizes.observe(stage);
    mover.current = bringHome;
    bringHome();
    return () => {
      sizes.disconnect();
      mover.current = null;
    };
  };
  return (
    <p
      ref={bring}
      className={styles['plate']}
      data-look={looks.get(selected) ?? 'none'}
      aria-hidden="true"
    >
      {noteOf(selected)?.name}
    </p>
  );
}

function place(plate: HTMLElement, stage: Element, spot: PlateSpot | null): void {
  plate.hidden = false;
  const { clientWidth: width, clientHeight: height } = stage;
  const found = placePlate(spot, plate.offsetWidth, { width, height });
  plate.hidden = found === null;
  if (found === null) return;
  plate.dataset['at'] = found.at;
  const { x, y, reach } = found;
  for (const [name, value] of Object.entries({ x, y, reach })) {
    plate.style.setProperty(`--${name}`, `${value.toFixed(1)}px`);
  }
}
