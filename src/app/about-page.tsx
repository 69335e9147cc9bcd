import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../data/reference-query.ts';
import {
  Boundaries,
  Citation,
  Corrections,
  Licence,
  Privacy,
} from '../features/about/closing-parts.tsx';
import { ContentsNav } from '../features/about/contents-nav.tsx';
import { KnownDoubts } from '../features/about/known-doubts.tsx';
import { Method } from '../features/about/method.tsx';
import { Part } from '../features/about/part.tsx';
import { ReferenceParts } from '../features/about/reference-parts.tsx';
import { FemicideEstimates } from '../features/context/femicide-estimates.tsx';
import { pageTitle } from '../messages/page-title.ts';
import { useText } from '../messages/text.tsx';
import { ViewLink } from '../ui/view-link.tsx';
import '../messages/pages-text.ts';
import '../messages/panel-text.ts';
import styles from './article.module.css';
import { useDocumentTitle } from './document-title.ts';
import { LoadFailure } from './load-failure.tsx';
import type { PageProps } from './page-props.ts';
import { base, site } from './site.ts';

/** What the atlas is, rests on and cannot say. What needs no data stands without it. */
export function AboutPage({ dataset, view, actions, hrefOf, query }: PageProps) {
  const text = useText();
  const manifest = dataset?.manifest ?? null;
  const reference = useQuery(referenceQuery(base, manifest));
  useDocumentTitle(pageTitle(text, view, null));

  const links = { actions, hrefOf };
  const failed = query.error !== null ? query : reference;
  const undetermined = dataset?.file.countries.filter(({ status }) => status === 'undetermined');
  return (
    <main id="main" tabIndex={-1} className={styles['page']}>
      <div className={styles['columns']}>
        <header className={`${styles['article']} ${styles['head']}`}>
          <h1 id="results" tabIndex={-1}>
            {text('about.heading')}
          </h1>
          <p className={styles['lede']}>
            {text('about.lede', { records: manifest?.counts.records ?? 0 })}
          </p>
          <p>{text('about.makers')}</p>
        </header>
        <ContentsNav
          loaded={{ dataset: dataset !== null, reference: reference.data !== undefined }}
        />
        <article className={styles['article']}>
          {failed.error !== null && (
            <LoadFailure
              title="about.failed"
              kept="about.kept"
              error={failed.error}
              isRetrying={failed.isFetching}
              onRetry={failed.refetch}
            />
          )}
          {reference.data !== undefined && <ReferenceParts reference={reference.data} />}
          {reference.data === undefined && failed.error === null && <p>{text('about.loading')}</p>}
          {dataset !== null && <Method dataset={dataset} {...links} />}
          {reference.data !== undefined && (
            <>
              <KnownDoubts flags={reference.data.flags} />
              <Part id="context">
                <FemicideEstimates editions={reference.data.context} />
              </Part>
            </>
          )}
          <Boundaries undetermined={undetermined?.map(({ name }) => name) ?? []} />
          <Privacy {...links} />
          <Licence />
          <Corrections {...links} host={site} />
          {manifest !== null && <Citation manifest={manifest} host={site} />}
        </article>
        <Asides {...links} />
      </div>
    </main>
  );
}

function Asides({ actions, hrefOf }: Pick<PageProps, 'actions' | 'hrefOf'>) {
  const text = useText();
  return (
    <div className={styles['aside']}>
      <section>
        <h2>{text('about.aside.independent')}</h2>
        <p>{text('about.aside.independentText')}</p>
      </section>
      <section>
        <h2>{text('about.aside.leaving')}</h2>
        <p>{text('about.aside.leavingText')}</p>
        <ViewLink href={hrefOf({ page: 'safety' })} onOpen={() => actions.pageOpened('safety')}>
          {text('about.aside.safety')}
        </ViewLink>
      </section>
    </div>
  );
}
