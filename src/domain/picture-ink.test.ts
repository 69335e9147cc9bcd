import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { INKS, type Ink, inked } from './picture-ink.ts';
import { svg } from './svg.ts';

const TOKENS: Record<keyof Ink, string> = {
  ground: '--canvas',
  ink: '--ink',
  quiet: '--ink-2',
  line: '--line-2',
  accent: '--accent',
  graticule: '--m-grat',
  plain: '--m-nd',
  coast: '--m-coast',
  border: '--m-border',
  dash: '--m-dash',
  class1: '--m-k1',
  class2: '--m-k2',
  class3: '--m-k3',
  class4: '--m-k4',
  hollow: '--m-none',
  hollowLine: '--m-none-line',
  dotted: '--m-reg',
  dots: '--m-reg-dot',
  hatched: '--m-hatch-bg',
  hatch: '--m-hatch',
  unclassed: '--m-tr',
  selected: '--m-sel',
  halo: '--m-halo',
};
const css = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8');
const [, light = '', dark = ''] = css.split(/(?::root\{|:root\[data-theme="dark"\]\{)/);

it.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s ink is that of the page', (appearance, block) => {
  const inPage = Object.values(TOKENS).map((token) => block.match(`${token}:(#[0-9a-f]+)`)?.[1]);
  const ink = INKS[appearance];
  const inPicture = Object.keys(TOKENS).map((name) => Reflect.get(ink, name));
  expect(inPicture).toEqual(inPage);
});

it('puts colours and strokes into the nodes, and leaves no class that a style sheet would have to know', () => {
  const area = svg('path', { d: 'M0 0', class: 'map-area', 'data-look': 'class-2' });
  expect(inked(svg('g', {}, [area]), INKS.light, 2).children).toEqual([
    svg('path', { d: 'M0 0', fill: '#884e8c', stroke: '#fbfaf8', 'stroke-width': 1.6 }),
  ]);
});
