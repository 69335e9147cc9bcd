import { DEFAULT_VIEW } from '../domain/view.ts';
import { pageTitle } from '../messages/page-title.ts';
import { type MessageId, useText } from '../messages/text.tsx';
import { ViewLink } from '../ui/view-link.tsx';
import '../messages/pages-text.ts';
import styles from './article.module.css';
import { useDocumentTitle } from './document-title.ts';
import type { PageProps } from './page-props.ts';
import { site } from './site.ts';

type Part = { id: string; title: MessageId; points: readonly MessageId[] };

const PARTS: readonly Part[] = [
  {
    id: 'traces',
    title: 'safety.traces',
    points: [
      'safety.traces.history',
      'safety.traces.cache',
      'safety.traces.network',
      'safety.traces.server',
      'safety.traces.device',
      'safety.traces.none',
    ],
  },
  {
    id: 'remove',
    title: 'safety.remove',
    points: [
      'safety.remove.one',
      'safety.remove.cache',
      'safety.remove.gap',
      'safety.remove.files',
      'safety.remove.not',
    ],
  },
  {
    id: 'private',
    title: 'safety.private',
    points: ['safety.private.does', 'safety.private.not'],
  },
  {
    id: 'leave',
    title: 'safety.leave',
    points: [
      'safety.leave.how',
      'safety.leave.history',
      'safety.leave.tabs',
      'safety.leave.keys',
      'safety.leave.slow',
    ],
  },
  { id: 'help', title: 'safety.help', points: ['safety.help.text'] },
];

const VIEW = { ...DEFAULT_VIEW, page: 'safety' } as const;

/** What traces a visit leaves. Needs nothing but the script that draws it. */
export function SafetyPage({ actions, hrefOf }: Pick<PageProps, 'actions' | 'hrefOf'>) {
  const text = useText();
  useDocumentTitle(pageTitle(text, VIEW, null));
  const { host } = new URL(site.exitUrl);
  return (
    <main id="main" tabIndex={-1} className={styles['page']}>
      <div className={styles['single']}>
        <article className={styles['article']}>
          <h1 id="results" tabIndex={-1}>
            {text('title.safety')}
          </h1>
          <p className={styles['lede']}>{text('safety.lede')}</p>
          <p className={styles['caution']}>{text('safety.danger')}</p>
          {PARTS.map(({ id, title, points }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id}>{text(title)}</h2>
              <ul>
                {points.map((point) => (
                  <li key={point}>{text(point, { host })}</li>
                ))}
              </ul>
            </section>
          ))}
          <p className={styles['alone']}>
            <ViewLink href={hrefOf({ page: 'map' })} onOpen={() => actions.pageOpened('map')}>
              {text('safety.back')}
            </ViewLink>
          </p>
        </article>
      </div>
    </main>
  );
}
