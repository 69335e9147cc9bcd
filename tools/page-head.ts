import { escapeMarkup } from '../src/domain/markup.ts';
import site from '../src/messages/en/shell.json' with { type: 'json' };

export type PageHead = {
  title: string;
  description: string;
  /** Where the page itself stands, from the root of the site; `null` where no address is right. */
  address: string | null;
};
export type Host = { base: string; siteUrl: string | null };

const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /<meta\s+name="description"\s+content="[^"]*"\s*\/>/;

/** The page under its own name, and with what a link to it shows in mail and chat. */
export function withHead(html: string, page: PageHead, host: Host): string {
  const tags = [
    named('description', page.description),
    property('og:type', 'website'),
    property('og:site_name', site['title.site']),
    property('og:title', page.title),
    property('og:description', page.description),
    ...ownAddress(page, host),
  ];
  return html
    .replace(TITLE, () => `<title>${escapeMarkup(page.title)}</title>`)
    .replace(DESCRIPTION, () => tags.join('\n'));
}

/** Only a site that knows where it is can say so. */
function ownAddress({ address }: PageHead, { base, siteUrl }: Host): string[] {
  if (address === null || siteUrl === null) return [];
  const url = new URL(base + address.slice(1), siteUrl).href;
  return [`<link rel="canonical" href="${escapeMarkup(url)}" />`, property('og:url', url)];
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeMarkup(content)}" />`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeMarkup(content)}" />`;
}
