import { geoJSON, map } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { colourOf, isDrawn, loadCountries, whenClicked } from './job.js';

const countries = await loadCountries();
const places = new Map(countries.map((country, at) => [country, at]));
const style = (country) => ({
  fillColor: colourOf(places.get(country)),
  fillOpacity: 1,
  color: '#fff',
  weight: 0.5,
});
const stage = map('stage', { attributionControl: false }).setView([20, 0], 1);
const layer = geoJSON(countries, { style }).addTo(stage);
whenClicked(() => layer.setStyle(style));
isDrawn();
