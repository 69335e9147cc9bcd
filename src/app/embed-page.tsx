import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { textsQuery } from '../data/texts-query.ts';
import { derive } from '../domain/derive.ts';
import { formatView } from '../domain/view-url.ts';
import { PlainLegend } from '../features/map/plain-legend.tsx';
import { filterList } from '../messages/filter-list.ts';
import { pageHeading, pageTitle } from '../messages/page-title.ts';
import { pictureLegendWords } from '../messages/picture-legend-words.ts';
import { useText } from '../messages/text.tsx';
import { viewTitle } from '../messages/view-title.ts';
import { hrefFor } from '../state/browser-address.ts';
import '../messages/share-text.ts';
import { useDocumentTitle } from './document-title.ts';
import styles from './embed-page.module.css';
import { FullViewLink } from './full-view-link.tsx';
import { LoadFailures } from './load-failure.tsx';
import type { PageProps } from './page-props.ts';
import { Loading, ResultLine } from './result-line.tsx';
import { base } from './site.ts';
import { SourceNote } from './source-note.tsx';
import { Stage } from './stage.tsx';
import { subjectOf } from './subject.ts';

/** The map in a frame on another site: what it shows, what that means, and the way to all the rest. */
export function EmbedPage({ dataset, view, actions, query }: PageProps) {
  const text = useText();
  const asked = { enabled: view.activity !== null };
  const manifest = dataset?.manifest ?? null;
  const texts = useQuery({ ...textsQuery(base, manifest, dataset?.rows), ...asked }).data ?? null;
  const derived = useMemo(() => (dataset === null ? null : derive(dataset, view)), [dataset, view]);
  const subject = subjectOf(view, dataset, texts);
  useDocumentTitle(pageTitle(text, view, subject));

  const loaded = dataset !== null && derived !== null ? { dataset, derived, view } : null;
  const filters = dataset === null ? [] : filterList(view.filter, dataset.file, text);
  const full = hrefFor(formatView({ ...view, embed: false, appearance: null }), base);
  return (
    <main id="main" tabIndex={-1} className={styles['page']}>
      <header className={styles['head']}>
        <h1>
          {dataset === null
            ? pageHeading(text, view, subject)
            : viewTitle(text, { dataset, view, subject })}
        </h1>
        {loaded === null ? (
          <Loading isLoading={query.error === null} />
        ) : (
          <ResultLine {...loaded} />
        )}
        {filters.length > 0 && <p className={styles['filters']}>{filters.join('; ')}</p>}
      </header>
      <LoadFailures queries={{ data: query }} />
      <div className={styles['map']}>
        <Stage {...{ dataset, derived, view, actions }} highlight={null} isStill />
      </div>
      {derived !== null && (
        <div className={styles['legend']}>
          <PlainLegend legend={pictureLegendWords(text, derived, view.measure)} />
        </div>
      )}
      <footer className={styles['foot']}>
        <SourceNote dataset={dataset} />
        <FullViewLink href={full}>
          {text('embed.open')}
          <span className="visually-hidden"> {text('embed.openHint')}</span>
        </FullViewLink>
      </footer>
    </main>
  );
}
