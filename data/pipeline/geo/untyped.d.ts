declare module 'mapshaper' {
  const mapshaper: {
    applyCommands(
      commands: string,
      inputs: Record<string, string>,
    ): Promise<Record<string, string | Uint8Array>>;
  };

  export = mapshaper;
}

declare module 'd3-geo-projection' {
  import type { GeoStreamWrapper } from 'd3-geo';
  import type { MultiPolygon } from 'geojson';

  export function geoProject(geometry: MultiPolygon, projection: GeoStreamWrapper): unknown;
}

declare module 'polylabel' {
  function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision: number,
  ): number[];

  export = polylabel;
}
