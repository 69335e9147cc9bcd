import type { LargeQuestion } from '../../domain/large/large-answers.ts';
import type { LoadErrorKind } from '../load-error.ts';

/** What the page and the worker send each other; `id` tells which answer belongs to which question. */
export type ToWorker = { id: number; question: LargeQuestion; asked: unknown };

export type FromWorker =
  | { id: number; answer: unknown }
  | { id: number; failure: { kind: LoadErrorKind; url: string; status: number | null } };
