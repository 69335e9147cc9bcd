import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexFile } from '../src/domain/dataset.ts';
import { parseIndex } from '../src/domain/parse-index.ts';
import { parseManifest } from '../src/domain/parse-manifest.ts';
import { parseTexts } from '../src/domain/parse-texts.ts';
import { DEFAULT_VIEW, PAGES, type View } from '../src/domain/view.ts';
import { pathFor } from '../src/domain/view-url.ts';
import shell from '../src/messages/en/shell.json' with { type: 'json' };
import { pageTitle, type TitleId } from '../src/messages/page-title.ts';

const translate = (id: TitleId) => shell[id];

export type SitePage = { file: string; title: string };

/** The pages of the dataset that was built into `folder`. */
export async function sitePages(folder: string): Promise<SitePage[]> {
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, 'data', path), 'utf8'));
  const manifest = parseManifest(await read('manifest.json'));
  const pathOf = (role: string) => manifest.files.find((each) => each.role === role)?.path ?? '';
  const { file, rows } = parseIndex(await read(pathOf('index')));
  const { texts } = parseTexts(await read(pathOf('texts')));
  return pagesFor(
    file,
    rows.map((row) => texts[row]?.title ?? null),
  );
}

/**
 * Every address that is not a matter of the query: pages, countries, activities, each also
 * embedded; activities also under their former slugs. `titles` has one entry a record.
 */
export function pagesFor(file: IndexFile, titles: readonly (string | null)[]): SitePage[] {
  const countries = file.countries.filter(({ status }) => status !== 'undetermined');
  const views: { view: View; subject: string | null }[] = [
    ...PAGES.map((page) => ({ view: { ...DEFAULT_VIEW, page }, subject: null })),
    ...countries.map(({ iso3, name }) => ({
      view: { ...DEFAULT_VIEW, country: iso3 },
      subject: name,
    })),
    ...file.records.slug.map((slug, row) => ({
      view: { ...DEFAULT_VIEW, activity: slug },
      subject: titles[row] ?? null,
    })),
  ];
  const formerly = file.renamed
    .filter(({ kind }) => kind === 'activity')
    .map(({ from, to }) => ({
      view: { ...DEFAULT_VIEW, activity: from },
      subject: titles[file.records.slug.indexOf(to)] ?? null,
    }));
  views.push(...formerly);
  const embedded = views.map(({ view, subject }) => ({ view: { ...view, embed: true }, subject }));
  const pages = [...views, ...embedded].map(({ view, subject }) => ({
    file: `${pathFor(view).slice(1)}index.html`,
    title: pageTitle(translate, view, subject),
  }));
  return [...pages, { file: '404.html', title: pageTitle(translate, DEFAULT_VIEW, null) }];
}
