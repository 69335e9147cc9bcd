/** The map's colours by the names of the design tokens, resolved to `rgb(...)`. */
const TOKENS = {
  sea: '--m-sea',
  graticule: '--m-grat',
  plain: '--m-nd',
  coast: '--m-coast',
  border: '--m-border',
  plainBorder: '--m-border-nd',
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
  hover: '--m-hover',
  focus: '--m-focus',
  label: '--m-label-2',
  labelHalo: '--m-label-halo',
  placeLabel: '--m-label',
  onClass1: '--m-on1',
  onClass2: '--m-on2',
  onClass3: '--m-on3',
  onClass4: '--m-on4',
} as const;

export type Palette = Record<keyof typeof TOKENS, string> & {
  /** How strong the line around a hollow area is, in pixels. */
  hollowWidth: number;
};

/** Reads the tokens as the page has them now: light, dark or a contrast theme with its system colours. */
export function readPalette(within: HTMLElement): Palette {
  const probe = document.createElement('span');
  within.append(probe);
  // A contrast theme would otherwise answer every question with its one colour of text.
  probe.style.setProperty('forced-color-adjust', 'none');
  const read = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(
    Object.entries(TOKENS).map(([name, token]) => [name, read(token)]),
  );
  const hollowWidth = Number.parseFloat(getComputedStyle(probe).getPropertyValue('--m-none-w'));
  probe.remove();
  return { ...(colours as Record<keyof typeof TOKENS, string>), hollowWidth };
}

/** Red, green and blue of `rgb(1, 2, 3)`, 0 to 255. */
export function channelsOf(color: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}
