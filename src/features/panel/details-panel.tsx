import { type ReactNode, Suspense } from 'react';
import { useText } from '../../messages/text.tsx';
import styles from './panel.module.css';

/** Without `children` there is no data: it is still loading, or it did not load. */
type Props = { isLoading: boolean; children: ReactNode };

/** The side of the map that tells in words and figures what the view is about. */
export function DetailsPanel({ isLoading, children }: Props) {
  const text = useText();
  const instead = (
    <p className={styles['eyebrow']}>{text(isLoading ? 'panel.loading' : 'panel.notLoaded')}</p>
  );
  return (
    <section
      id="details"
      tabIndex={-1}
      className={styles['panel']}
      aria-label={text('panel.title')}
    >
      <div className={styles['in']}>
        <Suspense fallback={<div className={styles['coming']}>{instead}</div>}>
          {children === false || children === null ? instead : children}
        </Suspense>
      </div>
    </section>
  );
}
