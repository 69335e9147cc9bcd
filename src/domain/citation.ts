export const CITATION_STYLES = ['apa', 'chicago', 'bibtex', 'ris'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a citation of a view states. Days are ISO 8601. */
export type CitedView = {
  author: string;
  site: string;
  title: string;
  version: string;
  /** The day on which this version of the dataset was closed. */
  published: string;
  /** The day on which the view was looked at. */
  accessed: string;
  address: string;
};

const WRITERS: Readonly<Record<CitationStyle, (view: CitedView) => string>> = {
  apa: formatApa,
  chicago: formatChicago,
  bibtex: formatBibtex,
  ris: formatRis,
};

/**
 * A view as a reference: APA (7th edition) and Chicago (17th, bibliography) as text, BibTeX and RIS
 * as reference managers read them.
 */
export function formatCitation(style: CitationStyle, view: CitedView): string {
  return WRITERS[style]({ ...view, title: view.title.replace(/\s+/g, ' ').trim() });
}

function formatApa({ author, site, title, version, published, accessed, address }: CitedView) {
  const [year, monthAndDay] = [published.slice(0, 4), dayIn(published, false)];
  return `${author}. (${year}, ${monthAndDay}). ${title} (Version ${version}) [Data set]. ${site}. Retrieved ${dayIn(accessed)}, from ${address}`;
}

function formatChicago({ author, site, title, version, published, accessed, address }: CitedView) {
  return `${author}. “${title}.” ${site}, data version ${version}, ${dayIn(published)}. Accessed ${dayIn(accessed)}. ${address}.`;
}

function formatBibtex({ author, site, title, version, published, accessed, address }: CitedView) {
  const fields = [
    ['author', `{${texOf(author)}}`],
    ['title', `{${texOf(title)}}`],
    ['year', published.slice(0, 4)],
    ['month', String(Number(published.slice(5, 7)))],
    ['version', texOf(version)],
    ['howpublished', `${texOf(site)}, data set, version ${texOf(version)}`],
    ['url', address],
    ['urldate', accessed],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{evaw-atlas-${published},`, ...lines, '}'].join('\n');
}

/** One tag a line, and the lines end as the format wants them. */
function formatRis({ author, site, title, version, published, accessed, address }: CitedView) {
  const slashed = (day: string) => day.replaceAll('-', '/');
  const tags = [
    ['TY', 'DATA'],
    ['AU', `${author},`],
    ['TI', title],
    ['T2', site],
    ['PY', published.slice(0, 4)],
    ['DA', slashed(published)],
    ['ET', version],
    ['UR', address],
    ['Y2', slashed(accessed)],
    ['ER', ''],
  ];
  return `${tags.map(([tag, value]) => `${tag}  - ${value}`).join('\r\n')}\r\n`;
}

/** What TeX takes for commands, as the signs they are. */
function texOf(text: string): string {
  return text.replaceAll(/[\\{}&%$#_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** `2026-11-23` as November 23, 2026: these styles are written in English. */
function dayIn(day: string, withYear = true): string {
  const format = new Intl.DateTimeFormat('en-US', {
    day: 'numeric',
    month: 'long',
    ...(withYear && { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
