import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { colourOf, isDrawn, loadCountries, nextFrame, whenClicked } from './job.js';

setWorkerUrl(workerUrl);
const features = (await loadCountries()).map((each, at) => ({ ...each, id: at }));
const map = new MapLibreMap({
  container: 'stage',
  attributionControl: false,
  center: [0, 20],
  zoom: 1,
  style: {
    version: 8,
    sources: { world: { type: 'geojson', data: { type: 'FeatureCollection', features } } },
    layers: [
      {
        id: 'land',
        type: 'fill',
        source: 'world',
        paint: { 'fill-color': ['coalesce', ['feature-state', 'colour'], '#fff'] },
      },
    ],
  },
});
const colour = () => {
  for (const { id } of features) {
    map.setFeatureState({ source: 'world', id }, { colour: colourOf(id) });
  }
};
const rendered = () =>
  new Promise((done) => {
    map.once('render', done);
  });
map.once('load', colour);
map.once('idle', () => {
  whenClicked(colour, () => rendered().then(nextFrame));
  isDrawn();
});
