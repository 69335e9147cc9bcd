import type { Palette } from './palette.ts';

/** Every colour of the map different from every other, for tests. */
export const samplePalette: Palette = {
  sea: 'rgb(1, 0, 0)',
  graticule: 'rgb(2, 0, 0)',
  plain: 'rgb(3, 0, 0)',
  coast: 'rgb(4, 0, 0)',
  border: 'rgb(5, 0, 0)',
  plainBorder: 'rgb(6, 0, 0)',
  dash: 'rgb(7, 0, 0)',
  class1: 'rgb(8, 0, 0)',
  class2: 'rgb(9, 0, 0)',
  class3: 'rgb(10, 0, 0)',
  class4: 'rgb(11, 0, 0)',
  hollow: 'rgb(12, 0, 0)',
  hollowLine: 'rgb(13, 0, 0)',
  dotted: 'rgb(14, 0, 0)',
  dots: 'rgb(15, 0, 0)',
  hatched: 'rgb(16, 0, 0)',
  hatch: 'rgb(17, 0, 0)',
  unclassed: 'rgb(18, 0, 0)',
  selected: 'rgb(19, 0, 0)',
  halo: 'rgb(20, 0, 0)',
  hover: 'rgb(21, 0, 0)',
  focus: 'rgb(22, 0, 0)',
  hollowWidth: 1.1,
};
