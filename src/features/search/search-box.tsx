import {
  type FocusEvent,
  lazy,
  type KeyboardEvent as Pressed,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { useText } from '../../messages/text.tsx';
import { FaultBoundary } from '../../ui/fault-boundary.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './search-box.module.css';
import { pressSlash, step } from './search-keys.ts';
import type { SearchResultsProps } from './search-results.tsx';

const SearchResults = lazy(async () => ({
  default: (await import('./search-results.tsx')).SearchResults,
}));

type Props = Omit<SearchResultsProps, 'live'> & {
  onQuery: (query: string) => void;
  /** What to know about the results. */
  note?: string | null;
};

/** Finds what has a name or a text; "/" leads here from anywhere. On a narrow page a button opens it. */
export function SearchBox({ query, onQuery, onOpen, note = null, ...results }: Props) {
  const text = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(query !== '');
  const [hasFailed, setFailed] = useState(false);
  const [live, setLive] = useState<HTMLElement | null>(null);
  const root = useRef<HTMLElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const open = () => {
    // The field of a narrow page is not there before it is open, and the next key is meant for it.
    flushSync(() => setOpen(true));
    field.current?.focus();
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => pressSlash(event, open);
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
  const close = () => {
    flushSync(() => {
      setOpen(false);
      onQuery('');
    });
    // On a narrow page the field goes with what it opened.
    const target = opener.current?.offsetParent ? opener : field;
    target.current?.focus();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget ?? document.activeElement)) setOpen(false);
  };
  const press = (event: Pressed<HTMLElement>) => {
    if (event.key === 'Escape' && isOpen) close();
    else if (!step(root.current, event)) return;
    event.preventDefault();
  };
  const isShown = isOpen && query.trim() !== '';
  return (
    <search
      ref={root}
      className={styles['search']}
      data-open={isOpen}
      onBlur={leave}
      onKeyDown={press}
    >
      <button
        ref={opener}
        type="button"
        className={styles['opener']}
        aria-label={text('search.open')}
        aria-expanded={isOpen}
        onClick={open}
      >
        <Icon name="search" />
      </button>
      <div className={styles['field']}>
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          aria-label={text('search.label')}
          aria-keyshortcuts="/"
          aria-controls={isShown ? id : undefined}
          placeholder={text('search.label')}
          title={text('search.hint')}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onFocus={() => setOpen(true)}
          onChange={(event) => onQuery(event.target.value)}
        />
        <button type="button" className={styles['cancel']} onClick={close}>
          {text('search.cancel')}
        </button>
      </div>
      <div ref={setLive} className="visually-hidden" aria-live="polite" />
      {isShown && (
        <div id={id} className={styles['results']}>
          {hasFailed && <p>{text('search.failed')}</p>}
          <FaultBoundary onFailed={() => setFailed(true)}>
            <Suspense fallback={<p>{text('search.loading')}</p>}>
              <SearchResults
                {...results}
                live={live}
                query={query.trim()}
                onOpen={(to, entry) => {
                  setOpen(false);
                  onOpen(to, entry);
                }}
              />
            </Suspense>
          </FaultBoundary>
          {note !== null && <p>{note}</p>}
        </div>
      )}
    </search>
  );
}
