import { useMemo } from 'react';
import { dotNodes, landNodes, spot } from '../../domain/choropleth-svg.ts';
import { LOOKS, type Look } from '../../domain/looks.ts';
import { GRID, LAND_BOX, type ProjectedWorld } from '../../domain/projected-world.ts';
import { isDot } from '../../domain/small-country.ts';
import './choropleth.css';
import styles from './locator-map.module.css';
import { SvgElements } from './svg-element.tsx';

type Props = {
  projected: ProjectedWorld;
  looks: ReadonlyMap<string, Look>;
  /** ISO 3166-1 alpha-3. */
  country: string;
};

/** Widths of the country that fit beside each other, while land around it is still known by its shape. */
const WIDTHS = 5;
const LEAST_ZOOM = 1.5;
const MOST_ZOOM = 12;
/** About how wide the picture stands on a page, in thousands of pixels. */
const PICTURE_WIDTH = 0.19;
/** One for all on a page: patterns are found by name, whichever picture they stand in. */
const PATTERN_GRID = GRID / 4;

/** Where in the world a country is, in its own colour of the map; all others in neutral. */
export function LocatorMap({ projected, looks, country }: Props) {
  const look = looks.get(country) ?? LOOKS[0];
  const land = useMemo(() => {
    const own = new Map(
      [...looks].filter(([id, each]) => id === country || each === 'undetermined'),
    );
    return landNodes({ projected, looks: own, people: new Map(), highlight: null }, PATTERN_GRID);
  }, [projected, looks, country]);
  const area = projected.areas.find(({ id }) => id === country);
  const point = projected.points.find(({ id }) => id === country);
  if (point === undefined) return null;
  const zoom = Math.min(Math.max(1000 / (WIDTHS * point.size), LEAST_ZOOM), MOST_ZOOM);
  const [width, height] = [LAND_BOX.width / zoom, LAND_BOX.height / zoom];
  return (
    <svg
      className={`map-picture ${styles['locator']}`}
      viewBox={`${point.x - width / 2} ${point.y - height / 2} ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <SvgElements nodes={land} />
      <path d={area?.path} className={styles['outline']} />
      {isDot(point.size * zoom * PICTURE_WIDTH, look) && (
        <>
          <path d={spot(point.x, point.y)} className={styles['ring']} />
          <path d={spot(point.x, point.y)} className={styles['halo']} />
          <SvgElements nodes={dotNodes(point, look)} />
        </>
      )}
    </svg>
  );
}
