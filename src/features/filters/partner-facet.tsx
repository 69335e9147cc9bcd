import { useCallback, useDeferredValue, useState } from 'react';
import type { Partner } from '../../domain/dataset.ts';
import type { ListFacet } from '../../domain/view.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { formatNumber } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import { FacetBox } from './facet-box.tsx';
import { FacetOption } from './facet-option.tsx';
import styles from './partner-facet.module.css';
import { hasMoreRows, partnerRows, shownPartners } from './partner-rows.ts';

type Props = {
  partners: readonly Partner[];
  totals: ArrayLike<number>;
  counts: ArrayLike<number>;
  chosen: readonly string[];
  language: Language;
  onToggle: (facet: ListFacet, id: string) => void;
};

/** Organisations and programmes: a search, the most named ones, all on demand. */
export function PartnerFacet(props: Props) {
  const { partners, totals, counts, chosen, language, onToggle } = props;
  const text = useText();
  const [words, setWords] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [touched, setTouched] = useState<readonly string[]>([]);
  // Most rows are out of sight, and nobody waits for their counts.
  const laterCounts = useDeferredValue(counts);
  const rows = partnerRows(partners, totals, chosen);
  const shown = shownPartners(rows, partners, { words, isOpen, touched });
  const isSearching = words.trim() !== '';
  const toggle = useCallback(
    (facet: ListFacet, id: string) => {
      setTouched((before) => [...before.filter((each) => each !== id), id]);
      onToggle(facet, id);
    },
    [onToggle],
  );
  const toggleAll = () => {
    setTouched([]);
    setIsOpen(!isOpen);
  };
  return (
    <FacetBox legend={text('filters.partner')}>
      <PartnerSearch words={words} onWords={setWords} />
      {rows.map(({ id, label, position, checked }) => (
        <FacetOption
          key={id}
          facet="partner"
          {...{ id, label, checked, language }}
          count={(shown.has(id) ? counts : laterCounts)[position] ?? 0}
          onToggle={toggle}
          hidden={!shown.has(id)}
        />
      ))}
      <p className={styles['none']} aria-live="polite">
        {isSearching && shown.size === 0 && text('filters.partner.noneFound', { query: words })}
      </p>
      {hasMoreRows(rows) && !isSearching && (
        <button type="button" className={styles['more']} aria-expanded={isOpen} onClick={toggleAll}>
          {isOpen
            ? text('filters.partner.showFewer')
            : text('filters.partner.showAll', { total: formatNumber(rows.length, language) })}
        </button>
      )}
    </FacetBox>
  );
}

function PartnerSearch(props: { words: string; onWords: (words: string) => void }) {
  const find = useText()('filters.partner.find');
  return (
    <label className={styles['search']}>
      <svg viewBox="0 0 18 18" width="15" height="15" aria-hidden="true">
        <circle cx="8" cy="8" r="5.2" />
        <path d="m12 12 4 4" />
      </svg>
      <input
        type="search"
        aria-label={find}
        placeholder={find}
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        value={props.words}
        onChange={(event) => props.onWords(event.target.value)}
      />
    </label>
  );
}
