import type { ActivityText, ReferenceFile } from '../domain/dataset.ts';
import type { Dataset, Derived } from '../domain/derive.ts';
import type { Look } from '../domain/looks.ts';
import { OPENING_GRID } from '../domain/opening-picture.ts';
import { openingRing, withRing } from '../domain/opening-ring.ts';
import type { SvgNode } from '../domain/svg.ts';
import type { World } from '../domain/world.ts';
import { Legend } from '../features/map/legend.tsx';
import { OpeningMap } from '../features/map/opening-map.tsx';
import { DetailsPanel } from '../features/panel/details-panel.tsx';
import { PanelContent } from '../features/panel/panel-content.tsx';
import { pageHeading } from '../messages/page-title.ts';
import { useText } from '../messages/text.tsx';
import { DashboardFrame } from './dashboard-frame.tsx';
import { FilterDrawer } from './filter-drawer.tsx';
import styles from './opening.module.css';
import type { PageProps } from './page-props.ts';
import { describePicture } from './preview-picture.ts';
import { ResultLine } from './result-line.tsx';
import { site } from './site.ts';
import { SourceLine } from './source-line.tsx';
import { subjectOf } from './subject.ts';

/** Everything a document can be drawn from. */
export type OpeningLoaded = {
  dataset: Dataset;
  derived: Derived;
  texts: readonly ActivityText[];
  reference: ReferenceFile;
  world: World;
  looks: ReadonlyMap<string, Look>;
  picture: { viewBox: string; nodes: readonly SvgNode[] };
};

type Props = Pick<PageProps, 'view' | 'actions' | 'hrefOf'> & { loaded: OpeningLoaded };

/** The map before the script, with its subject where the address has one. */
export function OpeningDashboard({ loaded, view, actions, hrefOf }: Props) {
  const text = useText();
  const { dataset, derived, texts, reference, picture } = loaded;
  const subject = subjectOf(view, dataset, texts);
  const panel = {
    dataset,
    derived,
    view,
    actions,
    texts,
    reference,
    hrefOf,
    desk: site,
  };
  return (
    <DashboardFrame
      isEmbedded={false}
      heading={pageHeading(text, view, subject)}
      subject="opening"
      filters={<FilterDrawer loaded={null} isLoading />}
      result={<ResultLine dataset={dataset} derived={derived} view={view} />}
      chips={null}
      map={
        <OpeningMap
          picture={{ ...picture, nodes: withRing(picture.nodes, ringOf(view.country, loaded)) }}
          description={describePicture(text, view, subject, derived)}
        />
      }
      legend={
        <div className={styles['legend']}>
          <Legend
            legend={derived.legend}
            values={derived.values}
            measure={view.measure}
            actions={actions}
            highlight={null}
            onHighlight={() => {}}
          />
        </div>
      }
      strip={null}
      source={<SourceLine dataset={dataset} actions={actions} hrefOf={hrefOf} />}
      // On the start page they would weigh more than all the rest.
      details={
        <DetailsPanel isLoading>
          {subject !== null && <PanelContent panel={panel} context={null} />}
        </DetailsPanel>
      }
    />
  );
}

function ringOf(country: string | null, { world, looks }: OpeningLoaded): SvgNode | null {
  if (country === null) return null;
  return openingRing(world, country, looks.get(country) ?? 'none', OPENING_GRID);
}
