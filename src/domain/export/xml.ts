import { escapeMarkup } from '../markup.ts';

/** What XML 1.0 can hold in no way, not even escaped. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A text between tags or in an attribute; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return escapeMarkup(text.replace(IMPOSSIBLE, '')).replaceAll('\r', '&#13;');
}

/** A text inside a comment, where two hyphens would end it. */
export function xmlComment(text: string): string {
  return `<!-- ${text.replace(IMPOSSIBLE, '').replaceAll('--', '- -').replace(/-$/, '- ')} -->`;
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element; attributes that are `null` are left out. `children` are written markup. */
export function xmlElement(
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
