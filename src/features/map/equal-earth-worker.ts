import { equalEarthConverter } from './equal-earth-crs.ts';

type ProjectionHandler = (definition: string) => typeof equalEarthConverter;

declare const self: { setProjectionHandler: (handler: ProjectionHandler) => void };

self.setProjectionHandler(() => equalEarthConverter);
