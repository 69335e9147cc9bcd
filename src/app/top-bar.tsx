import type { ReactNode } from 'react';
import { SITE_MARK } from '../domain/site-mark.ts';
import { isUnfiltered, type View } from '../domain/view.ts';
import type { HrefOf } from '../domain/view-url.ts';
import { useText } from '../messages/text.tsx';
import type { ViewActions } from '../state/view-store.ts';
import { Icon } from '../ui/icon.tsx';
import { ViewLink } from '../ui/view-link.tsx';
import { ExitLink } from './exit-link.tsx';
import styles from './top-bar.module.css';

const TABS = [
  { page: 'map', label: 'shell.map' },
  { page: 'table', label: 'shell.table' },
  { page: 'about', label: 'shell.about' },
] as const;

type Props = {
  view: View;
  actions: ViewActions;
  hrefOf: HrefOf;
  search: ReactNode;
  share: ReactNode;
};

export function TopBar({ view, actions, hrefOf, search, share }: Props) {
  const text = useText();
  const isHome = view.page === 'map' && view.country === null && isUnfiltered(view.filter);
  return (
    <header className={styles['bar']}>
      <button type="button" className={styles['skip']} onClick={skipToMain}>
        {text('shell.skip')}
      </button>
      <ViewLink
        className={styles['brand']}
        href={hrefOf({ page: 'map' })}
        onOpen={() => actions.pageOpened('map')}
        current={isHome}
      >
        <Mark />
        <b>{text('title.site')}</b>
        <span>{text('title.map')}</span>
      </ViewLink>
      <nav className={styles['tabs']} aria-label={text('shell.pages')}>
        {TABS.map(({ page, label }) => (
          <ViewLink
            key={page}
            href={hrefOf({ page })}
            onOpen={() => actions.pageOpened(page)}
            current={page === view.page}
          >
            {text(label)}
          </ViewLink>
        ))}
      </nav>
      {search}
      {share}
      <ExitLink className={styles['exit']}>
        {text('shell.leave')}
        <Icon name="exit" flips />
      </ExitLink>
      <span id="exit-help" className="visually-hidden">
        {text('shell.leaveHelp')}
      </span>
    </header>
  );
}

/** A link to a fragment would make an entry in the history, which leaving would have to step behind. */
function skipToMain() {
  document.getElementById('main')?.focus();
}

function Mark() {
  return (
    <svg viewBox="0 0 34 18" width="34" height="18" aria-hidden="true" className={styles['mark']}>
      <path d={SITE_MARK} />
    </svg>
  );
}
