import { escapeMarkup } from './markup.ts';
import type { View } from './view.ts';

/** Sizes in CSS pixels; `null` takes the width of the page it stands in. */
export const EMBED_SIZES = {
  full: { width: null, height: 480 },
  large: { width: 800, height: 600 },
  small: { width: 480, height: 360 },
} as const;
export type EmbedSize = keyof typeof EMBED_SIZES;

/** The view as it stands in a frame: the map, whatever page it is taken from, and flat. */
export function embeddedView(
  view: View,
  choice: { appearance: View['appearance']; isPinned: boolean },
): View {
  return {
    ...view,
    page: 'map',
    embed: true,
    appearance: choice.appearance,
    compare: [],
    query: '',
    projection: 'equal-earth',
    camera: choice.isPinned ? view.camera : null,
  };
}

/** The element for another site's page. It asks for scripts and for links that open in a window of their own. */
export function embedCode(address: string, title: string, size: EmbedSize): string {
  const { width, height } = EMBED_SIZES[size];
  const attributes = [
    ['src', address],
    ['title', title],
    ['width', width === null ? '100%' : String(width)],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox'],
    ['referrerpolicy', 'no-referrer'],
    ['style', 'border:0;max-width:100%'],
  ];
  const pairs = attributes.map(([name, value = '']) => `${name}="${escapeMarkup(value)}"`);
  return `<iframe ${pairs.join(' ')}></iframe>`;
}
