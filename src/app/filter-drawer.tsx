import { type ReactNode, type ToggleEvent, useRef, useState } from 'react';
import { type FilterInputs, FilterRail } from '../features/filters/filter-rail.tsx';
import { useText } from '../messages/text.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './filter-drawer.module.css';

type Props = { loaded: FilterInputs | null; isLoading: boolean; sources?: ReactNode };

const ID = 'filters';

/**
 * The filters: a rail where there is room; else a drawer over all but the bar, which the browser
 * closes on Escape, on a press of the bar and on the phone's own way back.
 */
export function FilterDrawer({ loaded, isLoading, sources }: Props) {
  const text = useText();
  const opener = useRef<HTMLButtonElement>(null);
  const drawer = useRef<HTMLDivElement>(null);
  const closer = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { activities = 0, elsewhere = 0 } = loaded?.derived.totals ?? {};
  const count = activities + elsewhere;
  const open = () => {
    drawer.current?.showPopover();
    closer.current?.focus();
  };
  const close = () => drawer.current?.hidePopover();
  const toggled = ({ newState }: ToggleEvent) => {
    setOpen(newState === 'open');
    if (newState === 'closed' && isNowhere(document.activeElement)) opener.current?.focus();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={styles['opener']}
        aria-expanded={isOpen}
        aria-controls={ID}
        onClick={open}
      >
        <Icon name="filter" />
        {text('shell.filters')}
      </button>
      <div ref={drawer} id={ID} popover="auto" className={styles['drawer']} onToggle={toggled}>
        <button ref={closer} type="button" className={styles['closer']} onClick={close}>
          <Icon name="close" />
          {text('shell.closeFilters')}
        </button>
        <div className={styles['facets']}>
          <FilterRail loaded={loaded} isLoading={isLoading}>
            {sources}
          </FilterRail>
        </div>
        <button type="button" className={styles['show']} onClick={close}>
          {text('shell.showResults', { count })}
        </button>
      </div>
    </>
  );
}

/** The browser gives the focus back to what had it; where that was nothing, the opener takes it. */
function isNowhere(focused: Element | null): boolean {
  return focused === null || focused === document.body;
}
