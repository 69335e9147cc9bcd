import { decodeShapes, decodeWorld, joinAreas } from '../data/world.ts';
import { buildDataset, type Dataset, type Derived, derive } from '../domain/derive.ts';
import { openingGroup, openingPicture } from '../domain/opening-picture.ts';
import { parseIndex } from '../domain/parse-index.ts';
import { parseManifest } from '../domain/parse-manifest.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { formatView, type HrefOf, viewAt } from '../domain/view-url.ts';
import { Legend } from '../features/map/legend.tsx';
import { OpeningMap } from '../features/map/opening-map.tsx';
import { DetailsPanel } from '../features/panel/details-panel.tsx';
import { pageHeading } from '../messages/page-title.ts';
import { TextProvider, useText } from '../messages/text.tsx';
import { hrefFor } from '../state/browser-address.ts';
import { createViewStore } from '../state/view-store.ts';
import { DashboardFrame } from './dashboard-frame.tsx';
import { FilterDrawer } from './filter-drawer.tsx';
import { looksByArea } from './map-inputs.ts';
import styles from './opening.module.css';
import { PlainTable } from './plain-table.tsx';
import { ResultLine } from './result-line.tsx';
import { base } from './site.ts';
import { SourceLine } from './source-line.tsx';
import { TopBar } from './top-bar.tsx';
import '../ui/fallback-fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';

/** The files that the first picture is drawn from, as they were read. */
type OpeningFiles = {
  manifest: unknown;
  index: unknown;
  points: unknown;
  topology: unknown;
  /** As `topology`, with fewer corners. */
  coarse: unknown;
};

/**
 * The start page as the build writes it into the document: bar, sentence, map and legend of the
 * default view, which the app replaces with its own once it can draw the same; and the table for
 * readers without script.
 * @throws ParseError where a file is not what it should be
 */
export function openingFor(files: OpeningFiles) {
  const manifest = parseManifest(files.manifest);
  const { file, dropped, rows } = parseIndex(files.index);
  const dataset = buildDataset(manifest, file, dropped, rows);
  const derived = derive(dataset, DEFAULT_VIEW);
  const looks = looksByArea(dataset, derived);
  const world = decodeWorld(files.topology, files.points);
  const joined = joinAreas(files.coarse, (id) => openingGroup(id, world, looks));
  const picture = openingPicture(world, decodeShapes(joined), looks);
  return {
    shell: (
      <TextProvider>
        <Opening {...{ dataset, derived, picture }} />
      </TextProvider>
    ),
    table: (
      <TextProvider>
        <PlainTable {...{ dataset, derived }} />
      </TextProvider>
    ),
  };
}

type Props = { dataset: Dataset; derived: Derived; picture: ReturnType<typeof openingPicture> };

const view = DEFAULT_VIEW;
const hrefOf: HrefOf = (to) => hrefFor(formatView(viewAt(view, to)), base);

function Opening({ dataset, derived, picture }: Props) {
  const text = useText();
  const { actions } = createViewStore().getState();
  const { activities, countries } = derived.totals;
  // Nothing answers yet but the links.
  return (
    <fieldset disabled className={styles['opening']} data-opening="">
      <TopBar view={view} actions={actions} hrefOf={hrefOf} search={null} />
      <DashboardFrame
        isEmbedded={false}
        heading={pageHeading(text, view, null)}
        subject="opening"
        filters={<FilterDrawer loaded={null} isLoading />}
        result={<ResultLine dataset={dataset} derived={derived} view={view} />}
        chips={null}
        map={
          <OpeningMap
            picture={picture}
            description={text('map.counts', { activities, countries })}
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
              onHighlight={ignore}
            />
          </div>
        }
        strip={null}
        source={<SourceLine dataset={dataset} actions={actions} hrefOf={hrefOf} />}
        details={<DetailsPanel panel={null} isLoading />}
      />
    </fieldset>
  );
}

function ignore() {}
