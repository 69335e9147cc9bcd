import { circleRadius } from '../../domain/circle-size.ts';
import { type Followers, followsMap } from './followers.ts';
import type { MapPictureProps } from './map-picture.tsx';
import styles from './name-plate.module.css';
import { type PlateSpot, placePlate } from './plate-place.ts';

type Props = Pick<MapPictureProps, 'selected' | 'looks' | 'people' | 'noteOf'> & {
  spotOf: (id: string, stage: Element) => PlateSpot | null;
  followers: Followers;
};

/** The name of the selected country: on it where there is room, else beside it at a line. */
export function NamePlate({ selected, looks, people, noteOf, spotOf, followers }: Props) {
  if (selected === null) return null;
  const circle = 2 * circleRadius(people.get(selected) ?? 0);
  return (
    <p
      // A new function at every drawing, so that React calls it after each.
      ref={followsMap(followers, (plate, stage) =>
        place(plate, stage, spotOf(selected, stage), circle),
      )}
      className={styles['plate']}
      data-look={looks.get(selected) ?? 'none'}
      aria-hidden="true"
    >
      {noteOf(selected)?.name}
    </p>
  );
}

function place(plate: HTMLElement, stage: Element, spot: PlateSpot | null, circle: number): void {
  plate.hidden = false;
  const { clientWidth: width, clientHeight: height } = stage;
  const found = placePlate(spot, plate.offsetWidth, { width, height }, circle);
  plate.hidden = found === null;
  if (found === null) return;
  plate.dataset['at'] = found.at;
  const { x, y, reach, line } = found;
  for (const [name, value] of Object.entries({ x, y, reach, line })) {
    plate.style.setProperty(`--${name}`, `${value.toFixed(1)}px`);
  }
}
