import { type MouseEvent, memo } from 'react';
import { circleRadius } from '../../domain/circle-size.ts';
import { LAND_BOX } from '../../domain/projected-world.ts';
import { hitTest } from './hit-test.ts';
import type { MapCallbacks, MapPicture } from './map-props.ts';
import { isDot, SMALL } from './small-countries.ts';
import styles from './static-map.module.css';

/** The map as SVG: before WebGL has come, and for good where it cannot. Same place, same classes. */
export const StaticMap = memo(function StaticMap(props: MapPicture & MapCallbacks) {
  const { projected, looks, people, selected, hovered, focused, highlight, onPick, onHover } =
    props;
  const lookOf = (id: string) => looks.get(id) ?? 'none';
  const stateOf = (id: string) => {
    const isFaded = highlight !== null && lookOf(id) !== highlight;
    return `${styles['area']} ${isFaded ? styles['faded'] : ''}`;
  };
  const ringed = [...new Set([hovered, selected, focused])].flatMap((id) => {
    const area = projected.areas.find((each) => each.id === id);
    return area === undefined ? [] : [area];
  });
  const kindOf = (id: string) =>
    id === focused ? 'focused' : id === selected ? 'selected' : 'hovered';
  return (
    <svg
      className={styles['map']}
      viewBox={`${LAND_BOX.x} ${LAND_BOX.y} ${LAND_BOX.width} ${LAND_BOX.height}`}
      aria-hidden="true"
      onClick={(event) => onPick(areaAt(event, props))}
      onMouseMove={(event) => {
        const { left, top } = event.currentTarget.getBoundingClientRect();
        onHover(areaAt(event, props), event.clientX - left, event.clientY - top);
      }}
      onMouseLeave={() => onHover(null, 0, 0)}
    >
      <Patterns />
      {projected.areas.map(({ id, path }) => (
        <path key={id} d={path} className={stateOf(id)} data-look={lookOf(id)} data-area={id} />
      ))}
      {projected.lines.map(({ kind, path }) => (
        <path key={kind} d={path} className={styles[kind]} />
      ))}
      {ringed.map(({ id, path }) => (
        <g key={id} data-ring={kindOf(id)} className={styles['ringed']}>
          <path d={path} className={styles['ring']} />
          <path d={path} className={styles['halo']} />
          <path d={path} className={styles['area']} data-look={lookOf(id)} />
        </g>
      ))}
      {projected.points
        .filter(({ id, size }) => isDot(size, lookOf(id)))
        .map(({ id, x, y }) => (
          <path
            key={id}
            d={`M${x} ${y}h0`}
            className={styles['dot']}
            data-look={lookOf(id)}
            data-area={id}
          />
        ))}
      {projected.points
        .filter(({ id }) => people.has(id))
        .map(({ id, x, y }) => (
          <path
            key={id}
            d={`M${x} ${y}h0`}
            className={styles['circle']}
            strokeWidth={2 * circleRadius(people.get(id) ?? 0)}
            data-area={id}
          />
        ))}
    </svg>
  );
});

function areaAt(event: MouseEvent<SVGSVGElement>, { projected, looks }: MapPicture): string | null {
  const svg = event.currentTarget;
  const matrix = svg.getScreenCTM();
  if (matrix === null) return null;
  // Sizes are those on a world 1000 px wide, which is about the width of the stage.
  const small = projected.points
    .filter(({ size }) => size < SMALL)
    .map(({ id, x, y, size }) => {
      const at = new DOMPoint(x, y).matrixTransform(matrix);
      return { id, x: at.x, y: at.y, isDot: isDot(size, looks.get(id) ?? 'none') };
    });
  return hitTest(event.clientX, event.clientY, small, () => {
    const target = event.target;
    return target instanceof SVGElement ? (target.dataset['area'] ?? null) : null;
  });
}

function Patterns() {
  return (
    <defs>
      <pattern id="map-dots" width="30" height="30" patternUnits="userSpaceOnUse">
        <rect width="30" height="30" className={styles['dotsGround']} />
        <circle cx="8" cy="8" r="6" className={styles['dotsDot']} />
        <circle cx="23" cy="23" r="6" className={styles['dotsDot']} />
      </pattern>
      <pattern
        id="map-hatch"
        width="32"
        height="32"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="32" height="32" className={styles['hatchGround']} />
        <rect width="10" height="32" className={styles['hatchStripe']} />
      </pattern>
    </defs>
  );
}
