import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { referenceQuery } from '../data/reference-query.ts';
import { textsQuery } from '../data/texts-query.ts';
import { derive } from '../domain/derive.ts';
import type { Look } from '../domain/looks.ts';
import { FilterChips } from '../features/filters/filter-chips.tsx';
import { Legend } from '../features/map/legend.tsx';
import { DetailsPanel } from '../features/panel/details-panel.tsx';
import { GlobalStrip } from '../features/panel/global-strip.tsx';
import { pageHeading, pageTitle } from '../messages/page-title.ts';
import { useText } from '../messages/text.tsx';
import { DashboardFrame } from './dashboard-frame.tsx';
import { useDocumentTitle } from './document-title.ts';
import { FilterDrawer } from './filter-drawer.tsx';
import { following } from './following.tsx';
import { LatePanel } from './late-pages.tsx';
import { LoadFailures } from './load-failure.tsx';
import type { PageProps } from './page-props.ts';
import { Loading, ResultLine } from './result-line.tsx';
import { base, site } from './site.ts';
import { SourceChoice } from './source-choice.tsx';
import { SourceLine } from './source-line.tsx';
import { Stage } from './stage.tsx';
import { subjectOf } from './subject.ts';

const Strip = following(GlobalStrip);

/** The meeting point: derives once what the view shows of the dataset and hands it down. */
export function Dashboard({ dataset, view, actions, hrefOf, address, query }: PageProps) {
  const text = useText();
  const [highlight, setHighlight] = useState<Look | null>(null);
  const manifest = dataset?.manifest ?? null;
  const textsQueried = useQuery(textsQuery(base, manifest, dataset?.rows));
  const referenceQueried = useQuery(referenceQuery(base, manifest));
  const texts = textsQueried.data ?? null;
  const reference = referenceQueried.data ?? null;
  const derived = useMemo(() => (dataset === null ? null : derive(dataset, view)), [dataset, view]);
  const subject = subjectOf(view, dataset, texts);
  useDocumentTitle(pageTitle(text, view, subject));

  const loaded = dataset !== null && derived !== null ? { dataset, derived, view, actions } : null;
  const details = loaded === null ? null : { ...loaded, texts, reference, hrefOf, desk: site };
  const isLoading = query.error === null;
  return (
    <DashboardFrame
      isEmbedded={view.embed}
      heading={pageHeading(text, view, subject)}
      subject={view.country ?? view.activity ?? 'overview'}
      filters={
        <FilterDrawer
          loaded={loaded}
          isLoading={isLoading}
          sources={<SourceChoice {...{ dataset, view, hrefOf }} />}
        />
      }
      result={loaded === null ? <Loading isLoading={isLoading} /> : <ResultLine {...loaded} />}
      chips={loaded !== null && <FilterChips {...loaded} />}
      map={<Stage {...{ dataset, derived, view, actions, highlight }} />}
      legend={
        derived !== null && (
          <Legend
            legend={derived.legend}
            values={derived.values}
            measure={view.measure}
            actions={actions}
            highlight={highlight}
            onHighlight={setHighlight}
          />
        )
      }
      strip={
        <>
          <LoadFailures
            queries={{ data: query, texts: textsQueried, reference: referenceQueried }}
          />
          {details !== null && <Strip {...details} />}
        </>
      }
      source={<SourceLine {...{ dataset, actions, hrefOf, address }} />}
      details={
        <DetailsPanel isLoading={isLoading}>
          {details !== null && <LatePanel {...details} />}
        </DetailsPanel>
      }
    />
  );
}
