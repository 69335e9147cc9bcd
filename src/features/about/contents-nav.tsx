import { useText } from '../../messages/text.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import { ABOUT_PARTS } from './about-parts.ts';
import styles from './contents-nav.module.css';

/** Leads to the parts without an entry in the history, so that one step back still leaves the page. */
export function ContentsNav({ loaded }: { loaded: { dataset: boolean; reference: boolean } }) {
  const text = useText();
  const parts = ABOUT_PARTS.filter(({ needs }) => needs === null || loaded[needs]);
  return (
    <nav aria-label={text('about.onThisPage')} className={styles['contents']}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <ViewLink href={`#${id}`} onOpen={() => showPart(id)}>
              {text(title)}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function showPart(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
