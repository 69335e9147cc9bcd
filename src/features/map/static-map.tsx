import { type MouseEvent, useMemo } from 'react';
import { landNodes, pointNodes, STAGE_SCALE } from '../../domain/choropleth-svg.ts';
import { GRID, sightBox } from '../../domain/projected-world.ts';
import { isDot, SMALL } from '../../domain/small-country.ts';
import './choropleth.css';
import { hitTest } from './hit-test.ts';
import type { MapCallbacks, MapPicture } from './map-props.ts';
import { SvgElements } from './svg-element.tsx';

type Props = MapPicture &
  MapCallbacks & {
    /** Where nothing will come to take its place, it shows itself what the camera asks for. */
    isStill: boolean;
  };

/** The map as SVG: before WebGL has come, and for good where it cannot. Same place, same classes. */
export function StaticMap(props: Props) {
  const camera = props.isStill ? props.camera : null;
  const zoom = camera?.zoom ?? 1;
  const { x, y, width, height } = sightBox(camera);
  const { projected, looks, people, highlight, onPick, onHover } = props;
  const [land, points] = useMemo(() => {
    const picture = { projected, looks, people, highlight };
    return [landNodes(picture, GRID / zoom), pointNodes(picture, STAGE_SCALE * zoom)];
  }, [projected, looks, people, highlight, zoom]);
  return (
    <svg
      className="map-picture"
      viewBox={`${x} ${y} ${width} ${height}`}
      aria-hidden="true"
      onClick={(event) => onPick(areaAt(event, props))}
      onMouseMove={(event) => {
        const { left, top } = event.currentTarget.getBoundingClientRect();
        onHover(areaAt(event, props), event.clientX - left, event.clientY - top);
      }}
      onMouseLeave={() => onHover(null, 0, 0)}
    >
      <SvgElements nodes={land} />
      <Rings {...props} />
      <SvgElements nodes={points} />
    </svg>
  );
}

/** The areas that pointer, keyboard and selection are at, once more on top, each in its ring. */
function Rings({ projected, looks, hovered, selected, focused }: MapPicture) {
  const kindOf = (id: string) =>
    id === focused ? 'focused' : id === selected ? 'selected' : 'hovered';
  return [...new Set([hovered, selected, focused])].map((id) => {
    const area = projected.areas.find((each) => each.id === id);
    if (area === undefined) return null;
    return (
      <g key={area.id} data-ring={kindOf(area.id)} className="map-ringed">
        <path d={area.path} className="map-ring" />
        <path d={area.path} className="map-halo" />
        <path d={area.path} className="map-area" data-look={looks.get(area.id) ?? 'none'} />
      </g>
    );
  });
}

function areaAt(event: MouseEvent<SVGSVGElement>, { projected, looks }: MapPicture): string | null {
  const svg = event.currentTarget;
  const matrix = svg.getScreenCTM();
  if (matrix === null) return null;
  const onScreen = ({ x, y }: { x: number; y: number }) =>
    new DOMPoint(x, y).matrixTransform(matrix);
  // Sizes are those on a world 1000 px wide, which is about the width of the stage.
  const small = projected.points
    .filter(({ size }) => size < SMALL)
    .map((point) => {
      const { x, y } = onScreen(point);
      return { id: point.id, x, y, isDot: isDot(point.size, looks.get(point.id) ?? 'none') };
    });
  const areaDrawn = () => {
    const target = event.target;
    return target instanceof SVGElement ? (target.dataset['area'] ?? null) : null;
  };
  const middleOf = (id: string) => {
    const point = projected.points.find((each) => each.id === id);
    return point === undefined ? null : onScreen(point);
  };
  return hitTest(event.clientX, event.clientY, small, areaDrawn, middleOf);
}
