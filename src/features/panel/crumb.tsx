import { useText } from '../../messages/text.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import styles from './panel.module.css';
import { PanelIcon } from './panel-icon.tsx';
import type { PanelProps } from './panel-props.ts';

/** The way back from a country or an activity to the whole. */
export function Crumb({ panel: { actions, hrefOf } }: { panel: PanelProps }) {
  const text = useText();
  return (
    <div className={styles['crumb']}>
      <ViewLink href={hrefOf({ page: 'map' })} onOpen={() => actions.detailsClosed()}>
        <PanelIcon name="back" />
        {text('panel.allCountries')}
      </ViewLink>
      <button
        type="button"
        aria-label={text('panel.close')}
        onClick={() => actions.detailsClosed()}
      >
        <PanelIcon name="close" />
      </button>
    </div>
  );
}
