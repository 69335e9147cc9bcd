import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { worldQuery } from '../data/world-query.ts';
import type { Dataset, Derived } from '../domain/derive.ts';
import type { Look } from '../domain/looks.ts';
import type { View } from '../domain/view.ts';
import { areaNote } from '../features/map/area-note.ts';
import { WorldMap } from '../features/map/world-map.tsx';
import { useText } from '../messages/text.tsx';
import type { ViewActions } from '../state/view-store.ts';
import { LoadFailure } from './load-failure.tsx';
import {
  countryOfArea,
  looksByArea,
  peopleByArea,
  pickerCountries,
  pickerEntries,
} from './map-inputs.ts';
import { markReady, measureRecolour } from './readiness.ts';
import { base } from './site.ts';
import { useMapDetail } from './use-map-detail.ts';
import { withProjection } from './with-projection.ts';

type Props = {
  dataset: Dataset | null;
  derived: Derived | null;
  view: View;
  actions: ViewActions;
  highlight: Look | null;
  isStill?: boolean;
};

/** The map with what it needs of the dataset; without a dataset its outline. */
export function Stage({ dataset, derived, view, actions, highlight, isStill = false }: Props) {
  const text = useText();
  const query = useQuery({ ...worldQuery(base), select: withProjection });
  const layer = query.data ?? null;
  // No picture of a globe stands before the map has drawn one, or could not.
  const [isLive, setLive] = useState<boolean | null>(
    view.projection === 'globe' && !isStill ? null : false,
  );
  const { detail, askForDetail } = useMapDetail(dataset, derived);
  const { measure } = view;
  const listed = useMemo(() => pickerCountries(dataset), [dataset]);
  const inputs = useMemo(
    () => ({
      looks: looksByArea(dataset, derived),
      people: peopleByArea(dataset, derived, measure),
      entries: pickerEntries(listed, derived, measure),
    }),
    [dataset, derived, measure, listed],
  );

  useEffect(() => {
    if (layer === null || derived === null || isLive === null) return;
    markReady(isLive ? 'map' : 'static');
    if (!isLive) measureRecolour();
  }, [layer, derived, isLive]);

  const { activities = 0, countries = 0 } = derived?.totals ?? {};
  const instead =
    query.error === null ? (
      text('shell.loadingMap')
    ) : (
      <LoadFailure
        title="failure.world"
        kept="failure.worldKept"
        error={query.error}
        isRetrying={query.isFetching}
        onRetry={query.refetch}
      />
    );
  return (
    <WorldMap
      layer={layer}
      instead={instead}
      {...inputs}
      selected={view.country}
      highlight={highlight}
      projection={view.projection}
      detail={detail}
      camera={view.camera}
      description={`${text('map.counts', { activities, countries })} ${text('map.keys')}`}
      countryOf={(id) => countryOfArea(dataset, id)}
      noteOf={(id) =>
        dataset === null || derived === null
          ? null
          : areaNote(id, { dataset, derived, measure, text })
      }
      onPick={actions.countryPicked}
      onProjection={actions.projectionPicked}
      onClose={actions.detailsClosed}
      onCamera={actions.cameraMoved}
      onNear={askForDetail}
      onPainted={measureRecolour}
      onLive={setLive}
      isStill={isStill}
    />
  );
}
