import type { ReactNode } from 'react';
import { useText } from '../../messages/text.tsx';
import styles from './more-facets.module.css';

type Props = { chosen: number; children: ReactNode };

/** The facets that few readers need, folded away; what is chosen in them is told outside too. */
export function MoreFacets({ chosen, children }: Props) {
  const text = useText();
  return (
    <details className={styles['more']}>
      <summary>
        {text('filters.more')}
        {chosen > 0 && <span>{text('filters.moreChosen', { count: chosen })}</span>}
      </summary>
      {children}
    </details>
  );
}
