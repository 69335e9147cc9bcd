import type { ListedSource } from '../../domain/listed-source.ts';
import { sourcesText } from '../../messages/sources-text.ts';
import { ViewLink } from '../../ui/view-link.tsx';
import { FacetBox } from './facet-box.tsx';
import styles from './source-list.module.css';

export type SourceListProps = {
  sources: readonly ListedSource[];
  /** Id of the source that is shown; `null` for the first. */
  chosen: string | null;
  hrefOfSource: (id: string | null) => string;
};

/** One source at a time: what two of them count is never added up. */
export function SourceList({ sources, chosen, hrefOfSource }: SourceListProps) {
  const shown = chosen ?? sources[0]?.id;
  return (
    <FacetBox legend={sourcesText('sources.legend')}>
      <ul className={styles['sources']}>
        {sources.map(({ id, title, publisher, counted }, at) => (
          <li key={id}>
            <ViewLink href={hrefOfSource(at === 0 ? null : id)} current={id === shown}>
              <bdi>{title}</bdi>
              <small>
                <bdi>{publisher}</bdi> ·{' '}
                <span>{sourcesText('sources.count', { count: counted })}</span>
              </small>
            </ViewLink>
          </li>
        ))}
      </ul>
      <p className={styles['apart']}>{sourcesText('sources.apart')}</p>
    </FacetBox>
  );
}
