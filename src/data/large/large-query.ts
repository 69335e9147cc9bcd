import { keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import type { Dataset } from '../../domain/derive.ts';
import type { LargeQuestion, LargeQuestions } from '../../domain/large/large-answers.ts';
import { QUERY_POLICY, retryOnce } from '../query-policy.ts';

/** Answers are small, but there is no end of questions. */
const KEPT_MS = 60_000;

/** An answer of a large dataset; while another is awaited the last one stands. Waits without `asked`. */
export function largeQuery<Q extends LargeQuestion>(
  { large, manifest, file }: Dataset,
  question: Q,
  asked: LargeQuestions[Q][0] | null,
) {
  return queryOptions<LargeQuestions[Q][1]>({
    ...QUERY_POLICY,
    gcTime: KEPT_MS,
    queryKey: ['large', manifest.datasetVersion, file.sources[0]?.id, question, asked],
    queryFn: large === null || asked === null ? skipToken : () => large(question, asked),
    placeholderData: keepPreviousData,
    retry: retryOnce,
  });
}
