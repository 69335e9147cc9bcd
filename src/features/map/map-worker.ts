// MapLibre's worker cuts the tiles: without our projection in it GeoJSON is drawn in the wrong place.
import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import './equal-earth-worker.ts';
