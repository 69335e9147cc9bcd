import { useId, useRef, useState } from 'react';
import { useText } from '../../messages/text.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './copy-field.module.css';
import { copyText } from './copy-text.ts';

/** How long the button says that it has done it. */
const COPIED_MS = 2000;
/** About as many signs as a line of the field holds. */
const LINE = 46;
const MOST_LINES = 6;

type Props = {
  label: string;
  hint?: string;
  value: string;
  /** Code and addresses, in letters of one width. */
  isCode?: boolean;
  /** Whether the dialog opens with the focus here. */
  isStart?: boolean;
};

/** A text to take along. Where the clipboard is not allowed it is selected, ready for the keyboard. */
export function CopyField({ label, hint = '', value, isCode = false, isStart = false }: Props) {
  const text = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = async () => {
    if (await copyText(value)) {
      setState('copied');
      setTimeout(() => setState('idle'), COPIED_MS);
    } else {
      setState('refused');
      field.current?.select();
    }
  };
  const lines = value
    .split('\n')
    .reduce((sum, line) => sum + Math.ceil((line.length + 1) / LINE), 0);
  return (
    <div className={styles['field']}>
      <p className={styles['label']}>
        <label htmlFor={id}>{label}</label> <span>{hint}</span>
      </p>
      <div className={styles['box']}>
        <textarea
          ref={field}
          id={id}
          readOnly
          value={value}
          rows={Math.min(lines, MOST_LINES)}
          spellCheck={false}
          data-code={isCode}
        />
        <button
          type="button"
          data-start={isStart ? 'share' : undefined}
          data-copied={state === 'copied'}
          onClick={() => void copy()}
        >
          <Icon name={state === 'copied' ? 'done' : 'copy'} />
          <span>
            {text(state === 'copied' ? 'share.copied' : 'share.copy')}
            <span className="visually-hidden"> {label}</span>
          </span>
        </button>
      </div>
      <p className={styles['said']} aria-live="polite">
        {state === 'copied' && <span className="visually-hidden">{text('share.copied')}</span>}
        {state === 'refused' && text('share.copyRefused')}
      </p>
    </div>
  );
}
