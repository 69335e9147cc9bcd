import { FACET_SCOPES, type Language } from '../../domain/vocabulary.ts';
import { formatNumber } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import { FacetBox } from './facet-box.tsx';
import styles from './scope-facet.module.css';

type Props = {
  counts: ArrayLike<number>;
  chosen: readonly string[];
  language: Language;
  onToggle: (facet: 'scope', id: string) => void;
};

export function ScopeFacet({ counts, chosen, language, onToggle }: Props) {
  const text = useText();
  return (
    <FacetBox legend={text('filters.scope')}>
      <div className={styles['scopes']}>
        {FACET_SCOPES.map((id, at) => {
          const count = counts[at] ?? 0;
          return (
            <label key={id} className={styles['scope']} data-zero={count === 0 || undefined}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={() => onToggle('scope', id)}
                data-facet="scope"
                data-id={id}
                data-count={count}
              />
              <span>{text(`scope.${id}`)}</span> <b>{formatNumber(count, language)}</b>
            </label>
          );
        })}
      </div>
    </FacetBox>
  );
}
