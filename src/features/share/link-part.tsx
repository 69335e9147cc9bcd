import { lazy, Suspense, useState } from 'react';
import { useText } from '../../messages/text.tsx';
import { viewTitle } from '../../messages/view-title.ts';
import { FaultBoundary } from '../../ui/fault-boundary.tsx';
import { Icon } from '../../ui/icon.tsx';
import controls from './controls.module.css';
import { CopyField } from './copy-field.tsx';
import styles from './share-dialog.module.css';
import type { ShareInputs } from './share-inputs.ts';

const QrCode = lazy(async () => ({ default: (await import('./qr-code.tsx')).QrCode }));

/** The address of the view, the device's own way of sending it, and a code to photograph. */
export function LinkPart({ inputs }: { inputs: ShareInputs }) {
  const text = useText();
  const [isCodeShown, setCodeShown] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const address = inputs.addressOf(inputs.view);
  const title = `${viewTitle(text, inputs)} · ${text('title.site')}`;
  return (
    <section className={styles['part']}>
      <CopyField label={text('share.link')} value={address} isCode isStart />
      <div className={controls['row']}>
        {canSend() && (
          <button type="button" className={controls['button']} onClick={() => send(title, address)}>
            <Icon name="share" />
            {text('share.send')}
          </button>
        )}
        <button
          type="button"
          className={controls['button']}
          aria-expanded={isCodeShown}
          onClick={() => setCodeShown(!isCodeShown)}
        >
          {text('share.qr')}
        </button>
      </div>
      {isCodeShown && (
        <FaultBoundary onFailed={() => setFailed(true)}>
          <Suspense fallback={<p>{text('share.loading')}</p>}>
            <QrCode address={address} />
          </Suspense>
        </FaultBoundary>
      )}
      {isCodeShown && hasFailed && <p>{text('share.qrFailed')}</p>}
    </section>
  );
}

function canSend(): boolean {
  return typeof navigator.share === 'function';
}

/** A reader who thinks better of it is no fault. */
function send(title: string, url: string): void {
  navigator.share({ title, url }).catch(() => {});
}
