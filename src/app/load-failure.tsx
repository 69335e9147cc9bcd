import { type LoadErrorKind, loadErrorKind } from '../data/load-error.ts';
import { type MessageId, useText } from '../messages/text.tsx';
import styles from './load-failure.module.css';

const REASONS: Record<LoadErrorKind, MessageId> = {
  network: 'failure.network',
  timeout: 'failure.timeout',
  status: 'failure.status',
  blocked: 'failure.blocked',
  'page-instead': 'failure.pageInstead',
  empty: 'failure.broken',
  broken: 'failure.broken',
  'too-large': 'failure.tooLarge',
  version: 'failure.version',
};

type Props = {
  title: MessageId;
  kept: MessageId;
  error: unknown;
  isRetrying: boolean;
  onRetry: () => void;
};

/** What failed, what still works, and the way to try again. */
export function LoadFailure({ title, kept, error, isRetrying, onRetry }: Props) {
  const text = useText();
  const retry = () => {
    onRetry();
    // This box goes while the data is fetched anew; the focus must not go with it.
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  return (
    <div role="alert" className={styles['failure']}>
      <p>
        <b>{text(title)}</b> {text(REASONS[loadErrorKind(error)])} {text(kept)}
      </p>
      <button type="button" onClick={retry} aria-disabled={isRetrying}>
        {text(isRetrying ? 'failure.retrying' : 'failure.retry')}
      </button>
    </div>
  );
}

type Loading = { error: unknown; isFetching: boolean; refetch: () => unknown };

const PARTS = {
  data: { title: 'failure.data', kept: 'failure.dataKept' },
  texts: { title: 'failure.texts', kept: 'failure.textsKept' },
  reference: { title: 'failure.reference', kept: 'failure.referenceKept' },
} as const satisfies Record<string, Pick<Props, 'title' | 'kept'>>;

/** Each part of the dataset that failed, with its own way to try again. */
export function LoadFailures({
  queries,
}: {
  queries: Partial<Record<keyof typeof PARTS, Loading>>;
}) {
  const parts = ['data', 'texts', 'reference'] as const;
  return parts.map((part) => {
    const query = queries[part];
    if (query === undefined || query.error === null) return null;
    const { error, isFetching, refetch } = query;
    return (
      <LoadFailure
        key={part}
        {...PARTS[part]}
        error={error}
        isRetrying={isFetching}
        onRetry={refetch}
      />
    );
  });
}
