// The job that every page does: all countries of Natural Earth 50m in five colours, others at a click.
import { feature } from 'topojson-client';
import worldUrl from 'world-atlas/countries-50m.json?url';

const COLOURS = ['#e9e6e2', '#af728f', '#884e8c', '#533380', '#231b4e'];
let round = 0;

export async function loadCountries() {
  const topology = await (await fetch(worldUrl)).json();
  return feature(topology, topology.objects.countries).features;
}

/** The colour of a country by its place in the list. */
export function colourOf(at) {
  return COLOURS[(7 * at + 3 * round) % COLOURS.length];
}

/** Calls `recolour` at each click; `painted` resolves in the frame that shows it. */
export function whenClicked(recolour, painted = nextFrame) {
  document.querySelector('button').addEventListener('click', async () => {
    round += 1;
    recolour();
    await painted();
    performance.mark('recoloured');
  });
}

/** Marks the first picture, which answers at once. */
export function isDrawn() {
  requestAnimationFrame(() => {
    performance.mark('choropleth');
    performance.mark('map-ready');
  });
}

export function nextFrame() {
  return new Promise((done) => {
    requestAnimationFrame(done);
  });
}
