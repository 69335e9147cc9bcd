import { type LoadErrorKind, loadErrorKind } from '../data/fetch-json.ts';
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
