import type { Dataset, Derived } from '../domain/derive.ts';
import type { View } from '../domain/view.ts';
import { FilterRail } from '../features/filters/filter-rail.tsx';
import { useText } from '../messages/text.tsx';
import type { ViewActions } from '../state/view-store.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './filter-drawer.module.css';

type Loaded = { dataset: Dataset; derived: Derived; view: View; actions: ViewActions };

const ID = 'filters';

/** The filters: a rail where there is room; else a drawer, which the browser opens, closes on Escape and gives the focus back from. */
export function FilterDrawer({ loaded }: { loaded: Loaded | null }) {
  const text = useText();
  const count = loaded?.derived.counts.matches.length ?? 0;
  return (
    <>
      <button type="button" className={styles['opener']} popoverTarget={ID}>
        <Icon name="filter" />
        {text('shell.filters')}
      </button>
      <div id={ID} popover="auto" className={styles['drawer']}>
        <button
          type="button"
          className={styles['closer']}
          popoverTarget={ID}
          popoverTargetAction="hide"
        >
          <Icon name="close" />
          {text('shell.closeFilters')}
        </button>
        <div className={styles['facets']}>{loaded !== null && <FilterRail {...loaded} />}</div>
        <button
          type="button"
          className={styles['show']}
          popoverTarget={ID}
          popoverTargetAction="hide"
        >
          {text('shell.showResults', { count })}
        </button>
      </div>
    </>
  );
}
