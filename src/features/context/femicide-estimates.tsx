import { CONTEXT_REGIONS, type ContextEdition } from '../../domain/context.ts';
import { useText } from '../../messages/text.tsx';
import { EditionTable } from './edition-table.tsx';
import styles from './femicide-estimates.module.css';

/** Estimates by others, folded away until the reader asks for them. */
export function FemicideEstimates({ editions }: { editions: readonly ContextEdition[] }) {
  const text = useText();
  if (editions.length === 0) return null;
  const publishers = [...new Set(editions.map((each) => each.publishers))].join(', ');
  return (
    <details className={styles['layer']} data-context="">
      <summary>{text('context.show')}</summary>
      <p className={styles['lead']}>{text('context.lead', { publishers })}</p>
      <p className={styles['warning']}>{text('context.warning')}</p>
      <div className={styles['editions']}>
        {editions.map((edition) => (
          <EditionTable key={edition.year} edition={edition} most={mostIn(editions)} />
        ))}
      </div>
    </details>
  );
}

/** The end of the scale that the regions of all editions are drawn on. */
function mostIn(editions: readonly ContextEdition[]): number {
  const [, ...regions] = CONTEXT_REGIONS;
  const figures = editions
    .flatMap((edition) => edition.figures)
    .filter(({ region }) => regions.some((each) => each === region));
  return Math.max(...figures.map(({ killed }) => killed.high ?? killed.value));
}
