import type { Ignored, IgnoredKey } from '../domain/view.ts';
import { type MessageId, useText } from '../messages/text.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './link-notice.module.css';

const MESSAGES: Record<IgnoredKey, MessageId> = {
  path: 'notice.path',
  country: 'notice.country',
  activity: 'notice.activity',
  language: 'notice.language',
  theme: 'notice.theme',
  year: 'notice.year',
  partner: 'notice.partner',
  scope: 'notice.scope',
  violence: 'notice.violence',
  target: 'notice.target',
  assistance: 'notice.assistance',
  source: 'notice.source',
  q: 'notice.q',
  measure: 'notice.measure',
  projection: 'notice.projection',
  at: 'notice.at',
  embed: 'notice.embed',
  appearance: 'notice.appearance',
  length: 'notice.length',
};

type Props = { ignored: readonly Ignored[]; onDismiss: () => void };

/** What a link asked for and did not get. The rest of the link holds. */
export function LinkNotice({ ignored, onDismiss }: Props) {
  const text = useText();
  if (ignored.length === 0) return null;
  return (
    <div className={styles['notice']} data-notice="" aria-live="polite">
      <Icon name="info" />
      <ul>
        {ignored.map(({ key, value, reason }) => (
          <li key={`${key} ${reason} ${value}`}>{text(MESSAGES[key], { value, reason })}</li>
        ))}
      </ul>
      <button type="button" onClick={onDismiss} aria-label={text('notice.dismiss')}>
        <Icon name="close" />
      </button>
    </div>
  );
}
