import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { SEARCH_KINDS, type SearchEntry, type SearchKind } from '../../domain/search-entries.ts';
import type { Destination, HrefOf } from '../../domain/view-url.ts';
import { useText } from '../../messages/text.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import { destinationOf } from './destination.ts';
import { highlight, type Piece, snippet } from './highlight.ts';
import { createSearchIndex, type Hit } from './search-index.ts';
import styles from './search-results.module.css';

export type SearchResultsProps = {
  entries: readonly SearchEntry[];
  query: string;
  /** Where the number of results is announced; it was there before them. */
  live: HTMLElement | null;
  hrefOf: HrefOf;
  onOpen: (to: Destination, entry: SearchEntry) => void;
};

/** So many of a kind stand before the reader asks for all. */
const SHOWN = 5;

/** What was found, by kind. Comes with the index, which no reader who does not search has to load. */
export function SearchResults({ entries, query, live, ...links }: SearchResultsProps) {
  const text = useText();
  const index = useMemo(() => createSearchIndex(entries), [entries]);
  const hits = useMemo(() => index.find(query), [index, query]);
  return (
    <>
      {live !== null && createPortal(text('search.found', { count: hits.length }), live)}
      {hits.length === 0 && <p className={styles['none']}>{text('search.none', { query })}</p>}
      {SEARCH_KINDS.map((kind) => (
        <Kind
          key={kind + query}
          kind={kind}
          hits={hits.filter(({ entry }) => entry.kind === kind)}
          {...links}
        />
      ))}
    </>
  );
}

type KindProps = Pick<SearchResultsProps, 'hrefOf' | 'onOpen'> & {
  kind: SearchKind;
  hits: readonly Hit[];
};

function Kind({ kind, hits, hrefOf, onOpen }: KindProps) {
  const text = useText();
  const [isWhole, setWhole] = useState(hits.length <= SHOWN + 1);
  if (hits.length === 0) return null;
  return (
    <section className={styles['kind']} aria-label={text(`search.kind.${kind}`)}>
      <h2>{text(`search.kind.${kind}`)}</h2>
      <ul>
        {hits.slice(0, isWhole ? hits.length : SHOWN).map((hit) => {
          const to = destinationOf(hit.entry);
          return (
            <li key={hit.entry.id} data-result={hit.entry.id}>
              <ViewLink href={hrefOf(to)} onOpen={() => onOpen(to, hit.entry)}>
                <HitLines {...hit} />
              </ViewLink>
            </li>
          );
        })}
      </ul>
      {!isWhole && (
        <button type="button" onClick={() => setWhole(true)}>
          {text('search.all', { count: hits.length })}
        </button>
      )}
    </section>
  );
}

/** Its title, and where another name or the text was meant that too. */
function HitLines({ entry, found }: Hit) {
  const text = useText();
  const names = snippet(entry.names, found);
  const title = highlight(entry.title, found);
  const isNamed = title.some(({ isHit }) => isHit);
  const more = !isNamed && names.length > 0 ? names : snippet(entry.text, found);
  return (
    <>
      <Pieces pieces={title} />
      {entry.count !== null && (
        <span className={styles['count']}>{text('search.count', { count: entry.count })}</span>
      )}
      {more.length > 0 && (
        <small>
          <Pieces pieces={more} />
        </small>
      )}
    </>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isHit }, at) => {
    const key = `${at}:${text}`;
    return isHit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
