import { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { datasetQuery } from '../data/dataset-query.ts';
import { referenceQuery } from '../data/reference-query.ts';
import { textsQuery } from '../data/texts-query.ts';
import { decodeShapes, decodeWorld, joinAreas } from '../data/world.ts';
import type { ActivityText, ReferenceFile } from '../domain/dataset.ts';
import { buildDataset, type Dataset, derive } from '../domain/derive.ts';
import { openingGroup, openingPicture } from '../domain/opening-picture.ts';
import { parseIndex } from '../domain/parse-index.ts';
import { parseManifest } from '../domain/parse-manifest.ts';
import { parseReference } from '../domain/parse-reference.ts';
import { parseTexts } from '../domain/parse-texts.ts';
import { projectWorld } from '../domain/projected-world.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { i18n, TextProvider, type Translate } from '../messages/text.tsx';
import { looksByArea } from './map-inputs.ts';
import { OpeningShell } from './opening-shell.tsx';
import { PlainTable } from './plain-table.tsx';
import { describePicture, type PreviewInputs, previewFile, previewSvg } from './preview-picture.ts';
import { base } from './site.ts';
import { type SitePage, sitePages } from './site-pages.ts';
import '../messages/document-text.ts';
import '../ui/fallback-fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';

/** The files that the documents are drawn from, as they were read. */
type OpeningFiles = {
  manifest: unknown;
  index: unknown;
  texts: readonly unknown[];
  reference: unknown;
  points: unknown;
  topology: unknown;
  /** As `topology`, with fewer corners. */
  coarse: unknown;
};

/** A page of the site with what stands in its document before the script; `null`: the way out alone. */
type OpeningPage = SitePage & {
  shell: ReactNode;
  table: ReactNode;
  preview: PagePreview & {
    /** The picture to be drawn; `null` where another page brings it. */
    svg: string | null;
  };
};

/** The picture that a link to a page shows: its file relative to the root, and what is on it. */
export type PagePreview = { file: string; alternative: string };

/**
 * The pages of the site as the build writes them into their documents: what the app shows there
 * first, which it replaces with its own once it can draw the same; and on the start page a table for
 * readers without script.
 * @throws ParseError where a file is not what it should be
 */
export function openingFor(files: OpeningFiles): OpeningPage[] {
  const manifest = parseManifest(files.manifest);
  const { file, dropped, rows } = parseIndex(files.index);
  const dataset = buildDataset(manifest, file, dropped, rows);
  const derived = derive(dataset, DEFAULT_VIEW);
  const looks = looksByArea(dataset, derived);
  const world = decodeWorld(files.topology, files.points);
  const joined = joinAreas(files.coarse, (id) => openingGroup(id, world, looks));
  const picture = openingPicture(world, decodeShapes(joined), looks);
  const words = files.texts.map(parseTexts).toSorted((a, b) => a.first - b.first);
  const published = words.flatMap((shard) => shard.texts);
  const texts = rows.flatMap((row) => published[row] ?? []);
  const reference = parseReference(files.reference);
  const queries = queriesOf(dataset, published, reference);
  const loaded = { dataset, derived, texts, reference, world, looks, picture };
  const described = { dataset, derived, texts, flags: reference.flags.length };
  const preview = previewsWith({ dataset, derived, looks, projected: projectWorld(world) });
  return sitePages(text, described).map((page) => ({
    ...page,
    preview: preview(page),
    shell: page.isWhole && <OpeningShell {...{ loaded, queries }} view={page.view} />,
    table: page.file === 'index.html' && (
      <TextProvider>
        <PlainTable {...{ dataset, derived }} />
      </TextProvider>
    ),
  }));
}

const text: Translate = (id, values) => i18n._(id, values);

/** Subjects have a preview of their own; every other page shows that of the start page. */
function previewsWith(inputs: PreviewInputs) {
  const drawn = new Set<string>();
  return ({ view, subject, isWhole }: SitePage): OpeningPage['preview'] => {
    // An embedded page comes after its own and shows the same picture.
    const isOwn = isWhole ? view.page === 'map' : drawn.has(previewFile(view));
    const about = isOwn ? { view, subject } : { view: DEFAULT_VIEW, subject: null };
    const file = previewFile(about.view);
    const svg = drawn.has(file) ? null : previewSvg(text, inputs, about);
    drawn.add(file);
    return {
      file,
      alternative: describePicture(text, about.view, about.subject, inputs.derived),
      svg,
    };
  };
}

/** Everything that a page may ask for has come already. */
function queriesOf(dataset: Dataset, published: ActivityText[], reference: ReferenceFile) {
  const queries = new QueryClient();
  const { manifest, rows } = dataset;
  queries.setQueryData(datasetQuery(base).queryKey, dataset);
  queries.setQueryData(textsQuery(base, manifest, rows).queryKey, published);
  queries.setQueryData(referenceQuery(base, manifest).queryKey, reference);
  return queries;
}
