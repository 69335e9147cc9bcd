import { equalEarthConverter } from './equal-earth-crs.ts';

type ProjectionHandler = (definition: string) => typeof equalEarthConverter;

declare const self: { setProjectionHandler: (handler: ProjectionHandler) => void };

// Runs inside MapLibre's worker, which cuts the tiles: without it GeoJSON is drawn in the wrong place.
self.setProjectionHandler(() => equalEarthConverter);
