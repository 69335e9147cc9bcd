import { escapeMarkup } from '../src/domain/markup.ts';
import { PICTURE_SIZES } from '../src/domain/picture-svg.ts';

export type PageHead = {
  title: string;
  description: string;
  /** Where the page itself stands, from the root of the site; `null` where no address is right. */
  address: string | null;
  /** `file` is relative to the root of the site. */
  preview: { file: string; alternative: string };
};
export type Host = { base: string; siteUrl: string | null };

const PREVIEW = PICTURE_SIZES.preview;
const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /<meta\s+name="description"\s+content="[^"]*"\s*\/>/;

/** The page under its own name, and with what a link to it shows in mail and chat. */
export function withHead(html: string, page: PageHead, host: Host): string {
  const tags = [
    named('description', page.description),
    property('og:type', 'website'),
    property('og:title', page.title),
    property('og:description', page.description),
    ...picture(page.preview, host),
    ...ownAddress(page, host),
  ];
  return html
    .replace(TITLE, () => `<title>${escapeMarkup(page.title)}</title>`)
    .replace(DESCRIPTION, () => tags.join('\n'));
}

/** Readers of links want a whole address; without one they look beside the page. */
function picture({ file, alternative }: PageHead['preview'], { base, siteUrl }: Host): string[] {
  const root = siteUrl === null ? base : `${siteUrl.replace(/\/+$/, '')}/`;
  return [
    property('og:image', root + file),
    property('og:image:width', String(PREVIEW.width)),
    property('og:image:height', String(PREVIEW.height)),
    property('og:image:alt', alternative),
    named('twitter:card', 'summary_large_image'),
  ];
}

/** Only a site that knows where it is can say so. */
function ownAddress({ address }: PageHead, { siteUrl }: Host): string[] {
  if (address === null || siteUrl === null) return [];
  const url = siteUrl.replace(/\/+$/, '') + address;
  return [`<link rel="canonical" href="${escapeMarkup(url)}" />`, property('og:url', url)];
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeMarkup(content)}" />`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeMarkup(content)}" />`;
}
