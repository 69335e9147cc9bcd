import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { placesQuery } from '../data/places-query.ts';
import { textsQuery } from '../data/texts-query.ts';
import { detailQuery } from '../data/world-query.ts';
import type { Dataset, Derived } from '../domain/derive.ts';
import { placesNamed } from '../domain/place.ts';
import type { MapDetail } from '../features/map/map-scene.ts';
import { base } from './site.ts';

/** What a map that is zoomed in shows besides. It is asked for once `askForDetail` is called. */
export function useMapDetail(dataset: Dataset | null, derived: Derived | null) {
  const [isAsked, setAsked] = useState(false);
  const { data: shapes } = useQuery({ ...detailQuery(base), enabled: isAsked });
  const { data: places } = useQuery({ ...placesQuery(base), enabled: isAsked });
  const { data: texts } = useQuery({
    ...textsQuery(base, dataset?.manifest ?? null, dataset?.rows),
    enabled: isAsked,
  });
  // As text: a filter that leaves the same places leaves the map's style as it is.
  const named = placesNamed(texts ?? [], derived?.matches ?? new Set()).join(SEPARATOR);
  const detail = useMemo((): MapDetail | null => {
    if (!isAsked || dataset === null) return null;
    const names = new Map(dataset.file.countries.map(({ iso3, name }) => [iso3, name]));
    const ids = named.split(SEPARATOR);
    const shown = (places ?? []).filter(({ id }) => ids.includes(id));
    return { shapes: shapes ?? null, places: shown, names };
  }, [isAsked, dataset, shapes, places, named]);
  return { detail, askForDetail: () => setAsked(true) };
}

const SEPARATOR = '\n';
