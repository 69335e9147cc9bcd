import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { worldQuery } from '../data/world-query.ts';
import type { Dataset, Derived } from '../domain/derive.ts';
import type { Look } from '../domain/looks.ts';
import { projectWorld } from '../domain/projected-world.ts';
import type { View } from '../domain/view.ts';
import type { World } from '../domain/world.ts';
import { areaNote } from '../features/map/area-note.ts';
import { WorldMap } from '../features/map/world-map.tsx';
import { useText } from '../messages/text.tsx';
import type { ViewActions } from '../state/view-store.ts';
import { LoadFailure } from './load-failure.tsx';
import { countryOfArea, looksByArea, peopleByArea, pickerEntries } from './map-inputs.ts';
import { markReady, measureRecolour } from './readiness.ts';
import { base } from './site.ts';
import styles from './stage.module.css';

type Props = {
  dataset: Dataset | null;
  derived: Derived | null;
  view: View;
  actions: ViewActions;
  highlight: Look | null;
};

/** The map with what it needs of the dataset; without a dataset its outline. */
export function Stage({ dataset, derived, view, actions, highlight }: Props) {
  const text = useText();
  const query = useQuery({ ...worldQuery(base), select: withProjection });
  const layer = query.data ?? null;
  const isPainted = layer !== null && derived !== null;

  useEffect(() => {
    if (isPainted) markReady('static');
  }, [isPainted]);

  if (query.error !== null) {
    return (
      <div className={styles['stage']}>
        <LoadFailure
          title="failure.world"
          kept="failure.worldKept"
          error={query.error}
          isRetrying={query.isFetching}
          onRetry={query.refetch}
        />
      </div>
    );
  }
  if (layer === null) return <div className={styles['stage']}>{text('shell.loadingMap')}</div>;
  const { activities = 0, countries = 0 } = derived?.totals ?? {};
  return (
    <WorldMap
      {...layer}
      looks={looksByArea(dataset, derived)}
      people={peopleByArea(dataset, derived, view.measure)}
      entries={pickerEntries(dataset, derived, view.measure)}
      selected={view.country}
      highlight={highlight}
      camera={view.camera}
      description={text('map.description', { activities, countries })}
      countryOf={(id) => countryOfArea(dataset, id)}
      noteOf={(id) =>
        dataset === null || derived === null
          ? null
          : areaNote(id, { dataset, derived, measure: view.measure, text })
      }
      onPick={actions.countryPicked}
      onClose={actions.detailsClosed}
      onCamera={actions.cameraMoved}
      onPainted={measureRecolour}
      onReady={() => markReady('map')}
    />
  );
}

/** Projected once, when the layer arrives. */
function withProjection(world: World) {
  return { world, projected: projectWorld(world) };
}
