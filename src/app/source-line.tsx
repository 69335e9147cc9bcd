import type { Dataset } from '../domain/derive.ts';
import { formatDay, formatMonth } from '../messages/format.ts';
import { useText } from '../messages/text.tsx';
import { ViewLink } from '../ui/view-link.tsx';
import type { PageProps } from './page-props.ts';
import styles from './source-line.module.css';

type Props = Pick<PageProps, 'actions' | 'hrefOf' | 'address'> & { dataset: Dataset | null };

/** What the lines on the map mean, where the numbers come from, and that nobody official says so. */
export function SourceLine({ dataset, actions, hrefOf, address }: Props) {
  const text = useText();
  const source = dataset?.file.sources[0];
  return (
    <footer className={styles['line']}>
      <p>{text('shell.boundaries')}</p>
      <p>
        {dataset !== null &&
          source !== undefined &&
          text(source.retrieved === '' ? 'shell.sourceOf' : 'shell.source', {
            title: source.title,
            publisher: source.publisher,
            month: formatMonth(source.retrieved),
            version: dataset.manifest.datasetVersion,
            date: formatDay(dataset.manifest.date),
          })}{' '}
        {dataset !== null &&
          dataset.dropped > 0 &&
          text('shell.dropped', { count: dataset.dropped })}{' '}
        <span className="on-screen">
          <ViewLink href={hrefOf({ page: 'about' })} onOpen={() => actions.pageOpened('about')}>
            {text('shell.method')}
          </ViewLink>
          {' · '}
          <ViewLink href={hrefOf({ page: 'safety' })} onOpen={() => actions.pageOpened('safety')}>
            {text('shell.safety')}
          </ViewLink>
          {' · '}
        </span>
        {text('shell.unofficial')}
      </p>
      {address !== undefined && <p className="printed">{address}</p>}
    </footer>
  );
}
