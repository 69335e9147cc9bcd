import { circleRadius } from '../../domain/circle-size.ts';
import { formatNumber } from '../../messages/format.ts';
import styles from './circle-numbers.module.css';
import { type Followers, followsMap, moveTo } from './followers.ts';

type Props = {
  people: ReadonlyMap<string, number>;
  spotOf: (id: string, stage: Element) => { x: number; y: number } | null;
  followers: Followers;
};

/** The number of people trained, in each circle that has room for it. */
export function CircleNumbers({ people, spotOf, followers }: Props) {
  return [...people].map(([id, number]) => (
    <span
      key={id}
      // A new function at every drawing, so that React calls it after each.
      ref={followsMap(followers, (element, stage) => {
        const spot = spotOf(id, stage);
        element.hidden = spot === null || element.offsetWidth > 2 * circleRadius(number);
        if (spot !== null) moveTo(element, spot);
      })}
      className={styles['number']}
      aria-hidden="true"
    >
      {formatNumber(number)}
    </span>
  ));
}
