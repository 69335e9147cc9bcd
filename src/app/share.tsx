import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { referenceQuery } from '../data/reference-query.ts';
import { textsQuery } from '../data/texts-query.ts';
import { worldQuery } from '../data/world-query.ts';
import { useText } from '../messages/text.tsx';
import { FaultBoundary } from '../ui/fault-boundary.tsx';
import { Icon } from '../ui/icon.tsx';
import { ExitLink } from './exit-link.tsx';
import type { PageProps } from './page-props.ts';
import styles from './share.module.css';
import { base } from './site.ts';
import { withProjection } from './with-projection.ts';

const SharedView = lazy(async () => ({
  default: (await import('./shared-view.tsx')).SharedView,
}));

type Start = 'share' | 'download';

/** The buttons in the bar, and the dialog that comes when one is pressed. */
export function Share({ dataset, view }: Pick<PageProps, 'dataset' | 'view'>) {
  const text = useText();
  const [start, setStart] = useState<Start | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const manifest = dataset?.manifest ?? null;
  const enabled = start !== null;
  const texts = useQuery({ ...textsQuery(base, manifest, dataset?.rows), enabled }).data ?? null;
  const reference = useQuery({ ...referenceQuery(base, manifest), enabled }).data ?? null;
  const layer = useQuery({ ...worldQuery(base), enabled, select: withProjection }).data ?? null;
  const open = (at: Start) => {
    setFailed(false);
    setStart(at);
  };
  return (
    <div className={styles['share']}>
      <button type="button" aria-haspopup="dialog" onClick={() => open('share')}>
        <Icon name="share" />
        <span>{text('share.open')}</span>
      </button>
      <button type="button" aria-haspopup="dialog" onClick={() => open('download')}>
        <Icon name="download" />
        <span>{text('share.download')}</span>
      </button>
      {start !== null && hasFailed && (
        <p className={styles['failed']} role="alert">
          {text('share.failed')}
        </p>
      )}
      {start !== null && dataset !== null && (
        <FaultBoundary key={start} onFailed={() => setFailed(true)}>
          <Suspense fallback={null}>
            <SharedView
              loaded={{ dataset, view, texts, reference, layer }}
              start={start}
              exit={<ExitLink className={styles['exit']}>{text('shell.leave')}</ExitLink>}
              onClose={() => setStart(null)}
            />
          </Suspense>
        </FaultBoundary>
      )}
    </div>
  );
}
