import { type ReactNode, useId } from 'react';
import { useText } from '../../messages/text.tsx';
import { Icon } from '../../ui/icon.tsx';
import '../../messages/share-text.ts';
import { CitePart } from './cite-part.tsx';
import { DataPart } from './data-part.tsx';
import { EmbedPart } from './embed-part.tsx';
import { LinkPart } from './link-part.tsx';
import { PicturePart } from './picture-part.tsx';
import { mayRefuseFiles } from './save-file.ts';
import styles from './share-dialog.module.css';
import type { ShareInputs } from './share-inputs.ts';

export type ShareDialogProps = {
  inputs: ShareInputs;
  /** Where the reader begins: at the link, or at what can be taken away. */
  start: 'share' | 'download';
  /** The way out of the site: what lies below a dialog cannot be pressed. */
  exit: ReactNode;
  onClose: () => void;
};

/** One view as a link, a picture, a frame, data and a citation. */
export function ShareDialog({ inputs, start, exit, onClose }: ShareDialogProps) {
  const text = useText();
  const id = useId();
  const open = (dialog: HTMLDialogElement | null) => {
    if (dialog === null || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>(`[data-start="${start}"]`)?.focus();
  };
  return (
    <dialog
      ref={open}
      className={styles['dialog']}
      aria-labelledby={id}
      closedby="any"
      onClose={onClose}
    >
      <div className={styles['sheet']}>
        <div className={styles['head']}>
          <div>
            <h2 id={id}>{text('share.title')}</h2>
            <p>{text('share.lede')}</p>
            {mayRefuseFiles() && <p>{text('share.boxed')}</p>}
          </div>
          {exit}
          <form method="dialog">
            <button type="submit" className={styles['close']} aria-label={text('share.close')}>
              <Icon name="close" />
            </button>
          </form>
        </div>
        <div className={styles['columns']}>
          <PicturePart inputs={inputs} />
          <div className={styles['parts']}>
            <LinkPart inputs={inputs} />
            <EmbedPart inputs={inputs} />
            <DataPart inputs={inputs} />
            <CitePart inputs={inputs} />
          </div>
        </div>
      </div>
    </dialog>
  );
}
