import { memo, useMemo, useState } from 'react';
import type { Dataset } from '../../domain/derive.ts';
import type { Look } from '../../domain/looks.ts';
import { FilterChips } from '../../features/filters/filter-chips.tsx';
import { Legend } from '../../features/map/legend.tsx';
import { DetailsPanel } from '../../features/panel/details-panel.tsx';
import { LargePanel, type LargePanelProps } from '../../features/panel/large-panel.tsx';
import { LargeRecords } from '../../features/panel/large-records.tsx';
import { pageHeading, pageTitle } from '../../messages/page-title.ts';
import { useText } from '../../messages/text.tsx';
import '../../messages/panel-text.ts';
import { DashboardFrame } from '../dashboard-frame.tsx';
import { useDocumentTitle } from '../document-title.ts';
import { FilterDrawer } from '../filter-drawer.tsx';
import { following } from '../following.tsx';
import { LoadFailures } from '../load-failure.tsx';
import type { PageProps } from '../page-props.ts';
import { Loading, ResultLine } from '../result-line.tsx';
import { SourceChoice } from '../source-choice.tsx';
import { SourceLine } from '../source-line.tsx';
import { Stage } from '../stage.tsx';
import { subjectOf } from '../subject.ts';
import { useLargeView } from './use-large-view.ts';

export type LargeProps = PageProps & { dataset: Dataset };

// Counts, figures and records come one after the other: each draws what it changes and no more.
const Filters = memo(FilterDrawer);
const Picture = memo(Stage);
const Panel = following(PanelWithRecords);

/** The dashboard over a dataset that answers from a worker: the same map, filters and legend. */
export function LargeDashboard({ dataset, view, actions, hrefOf, query }: LargeProps) {
  const text = useText();
  const [highlight, setHighlight] = useState<Look | null>(null);
  const { derived, details, found, record, first, turn, queries } = useLargeView(dataset, view);
  const [source] = dataset.file.sources;
  const subject = record?.title ?? subjectOf(view, dataset, null) ?? source?.title ?? null;
  useDocumentTitle(pageTitle(text, view, subject));

  const loaded = useMemo(
    () => (derived === null ? null : { dataset, derived, view, actions }),
    [dataset, derived, view, actions],
  );
  const sources = useMemo(
    () => <SourceChoice {...{ dataset, view, hrefOf }} />,
    [dataset, view, hrefOf],
  );
  const isLoading = queries.data.error === null;
  return (
    <DashboardFrame
      isEmbedded={view.embed}
      heading={pageHeading(text, view, subject)}
      subject={view.country ?? view.activity ?? 'overview'}
      filters={<Filters loaded={loaded} isLoading={isLoading} sources={sources} />}
      result={loaded === null ? <Loading isLoading={isLoading} /> : <ResultLine {...loaded} />}
      chips={loaded !== null && <FilterChips {...loaded} />}
      map={<Picture {...{ dataset, derived, view, actions, highlight }} />}
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
      strip={<LoadFailures queries={{ ...queries, data: failedFirst(query, queries.data) }} />}
      source={<SourceLine dataset={dataset} actions={actions} hrefOf={hrefOf} />}
      details={
        loaded === null ? (
          <DetailsPanel isLoading={isLoading}>{null}</DetailsPanel>
        ) : (
          <Panel {...{ ...loaded, hrefOf, details, record, found, first, turn }} />
        )
      }
    />
  );
}

function failedFirst<T extends { error: unknown }>(first: T, second: T): T {
  return first.error === null ? second : first;
}

type PanelInputs = Omit<LargePanelProps, 'list'> &
  Pick<ReturnType<typeof useLargeView>, 'found' | 'first' | 'turn'>;

function PanelWithRecords({ found, first, turn, ...panel }: PanelInputs) {
  const { dataset, actions, hrefOf } = panel;
  const list = <LargeRecords {...{ dataset, actions, hrefOf, found, first }} onTurn={turn} />;
  return <LargePanel {...panel} list={list} />;
}
