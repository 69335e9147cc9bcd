import type { Dataset, Derived } from '../domain/derive.ts';
import type { View } from '../domain/view.ts';
import { FilterChips } from '../features/filters/filter-chips.tsx';
import type { ViewActions } from '../state/view-store.ts';
import styles from './page-head.module.css';
import { Loading, ResultLine } from './result-line.tsx';

type Loaded = { dataset: Dataset; derived: Derived; view: View; actions: ViewActions };
type Props = { title: string; loaded: Loaded | null; isLoading: boolean };

/** Title, result and filters of a page that shows the filtered set without the map. */
export function PageHead({ title, loaded, isLoading }: Props) {
  return (
    <>
      <h1>{title}</h1>
      <div className={styles['results']}>
        {loaded === null ? <Loading isLoading={isLoading} /> : <ResultLine {...loaded} />}
      </div>
      <div className={styles['chips']}>{loaded !== null && <FilterChips {...loaded} />}</div>
    </>
  );
}
