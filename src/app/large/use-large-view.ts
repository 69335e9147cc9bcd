import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { largeQuery } from '../../data/large/large-query.ts';
import type { Dataset } from '../../domain/derive.ts';
import { deriveLarge } from '../../domain/large/large-dataset.ts';
import type { View } from '../../domain/view.ts';
import { LARGE_PAGE } from '../../features/panel/large-records.tsx';

/** What a view shows of a large dataset, as far as the answers are there. */
export function useLargeView(dataset: Dataset, view: View) {
  const { filter, measure, activity } = view;
  const at = dataset.file.countries.findIndex(({ iso3 }) => iso3 === view.country);
  const country = at < 0 ? null : at;
  const asked = JSON.stringify([filter, country]);
  const [page, setPage] = useState({ asked, first: 0 });
  // Another list begins at its first page.
  const first = page.asked === asked ? page.first : 0;
  const counts = useQuery(largeQuery(dataset, 'count', { filter }));
  const details = useQuery(largeQuery(dataset, 'details', { filter, country }));
  const found = useQuery(largeQuery(dataset, 'list', { filter, country, first, most: LARGE_PAGE }));
  const record = useQuery({
    ...largeQuery(dataset, 'record', activity === null ? null : { slug: activity }),
    placeholderData: () => undefined,
  });
  const derived = useMemo(
    () => (counts.data === undefined ? null : deriveLarge(dataset, counts.data, measure)),
    [dataset, counts.data, measure],
  );
  const turn = useCallback((next: number) => setPage({ asked, first: next }), [asked]);
  return {
    derived,
    details: details.data ?? null,
    found: found.data ?? null,
    record: record.data,
    first,
    turn,
    queries: { data: counts, texts: found },
  };
}
