import { useText } from '../../messages/text.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ViewLink } from '../../ui/view-link.tsx';
import styles from './panel.module.css';
import type { PanelProps } from './panel-props.ts';

/** The way back from a country or an activity to the whole. */
export function Crumb({
  panel: { actions, hrefOf },
}: {
  panel: Pick<PanelProps, 'actions' | 'hrefOf'>;
}) {
  const text = useText();
  return (
    <div className={styles['crumb']}>
      <ViewLink href={hrefOf({ page: 'map' })} onOpen={() => actions.detailsClosed()}>
        <Icon name="back" flips />
        {text('panel.allCountries')}
      </ViewLink>
      <button
        type="button"
        aria-label={text('panel.close')}
        onClick={() => actions.detailsClosed()}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
