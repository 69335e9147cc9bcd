import { geoEqualEarth, geoPath } from 'd3-geo';
import { create, select } from 'd3-selection';
import { colourOf, isDrawn, loadCountries, whenClicked } from './job.js';

const size = [960, 500];
const countries = await loadCountries();
const path = geoPath(geoEqualEarth().fitSize(size, { type: 'Sphere' }));
const svg = create('svg').attr('viewBox', [0, 0, ...size].join(' '));
const shapes = svg.selectAll('path').data(countries).join('path').attr('d', path);
const colour = () => shapes.attr('fill', (_, at) => colourOf(at));
colour();
select('#stage').append(() => svg.node());
whenClicked(colour);
isDrawn();
