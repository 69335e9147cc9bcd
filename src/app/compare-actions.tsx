import type { ReactNode } from 'react';
import { useText } from '../messages/text.tsx';
import { Icon } from '../ui/icon.tsx';
import { ViewLink } from '../ui/view-link.tsx';
import styles from './compare-actions.module.css';
import type { PageProps } from './page-props.ts';

type Props = Pick<PageProps, 'actions' | 'hrefOf'> & {
  compared: readonly string[];
  /** Chooses one more. */
  more: ReactNode;
  onCompare: (countries: readonly string[]) => void;
};

/** What can be done with a comparison as a whole. */
export function CompareActions({ actions, hrefOf, compared, more, onCompare }: Props) {
  const text = useText();
  return (
    <div className={`on-screen ${styles['actions']}`}>
      <ViewLink href={hrefOf({ page: 'map' })} onOpen={() => actions.pageOpened('map')}>
        <Icon name="back" flips />
        {text('compare.back')}
      </ViewLink>
      {compared.length === 2 && (
        <button
          type="button"
          aria-label={text('compare.swap')}
          onClick={() => onCompare(compared.toReversed())}
        >
          <Icon name="swap" />
          <span>{text('compare.swap')}</span>
        </button>
      )}
      {more}
      {compared.length > 0 && (
        <button type="button" aria-label={text('compare.brief')} onClick={() => print()}>
          <Icon name="print" />
          <span>{text('compare.brief')}</span>
        </button>
      )}
    </div>
  );
}
