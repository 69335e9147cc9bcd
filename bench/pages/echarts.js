import { MapChart } from 'echarts/charts';
import { VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { colourOf, isDrawn, loadCountries, whenClicked } from './job.js';

use([MapChart, VisualMapComponent, CanvasRenderer]);
const features = await loadCountries();
const named = features.map((each, at) => ({ ...each, properties: { name: String(at) } }));
registerMap('world', { type: 'FeatureCollection', features: named });
const chart = init(document.querySelector('#stage'));
const colour = () =>
  chart.setOption({
    animation: false,
    series: [
      {
        type: 'map',
        map: 'world',
        data: named.map((_, at) => ({
          name: String(at),
          itemStyle: { areaColor: colourOf(at) },
        })),
      },
    ],
  });
colour();
whenClicked(colour);
isDrawn();
