import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { placesQuery } from '../data/places-query.ts';
import { detailQuery } from '../data/world-query.ts';
import type { Dataset } from '../domain/derive.ts';
import type { MapDetail } from '../features/map/map-scene.ts';
import { base } from './site.ts';

/** What a map that is zoomed in shows besides. It is asked for once `askForDetail` is called. */
export function useMapDetail(dataset: Dataset | null) {
  const [isAsked, setAsked] = useState(false);
  const { data: shapes } = useQuery({ ...detailQuery(base), enabled: isAsked });
  const { data: places } = useQuery({ ...placesQuery(base), enabled: isAsked });
  const detail = useMemo((): MapDetail | null => {
    if (!isAsked || dataset === null) return null;
    const names = new Map(dataset.file.countries.map(({ iso3, name }) => [iso3, name]));
    return { shapes: shapes ?? null, places: places ?? [], names };
  }, [isAsked, dataset, shapes, places]);
  return { detail, askForDetail: () => setAsked(true) };
}
