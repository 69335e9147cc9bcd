import { useState } from 'react';
import { EMBED_SIZES, type EmbedSize, embedCode, embeddedView } from '../../domain/embed-code.ts';
import { useText } from '../../messages/text.tsx';
import { viewTitle } from '../../messages/view-title.ts';
import { Segments } from '../../ui/segments.tsx';
import controls from './controls.module.css';
import { CopyField } from './copy-field.tsx';
import styles from './share-dialog.module.css';
import type { ShareInputs } from './share-inputs.ts';

const SIZES = ['full', 'large', 'small'] as const;
const APPEARANCES = ['system', 'light', 'dark'] as const;

/** The map in a frame of another site: how large, called what, in which colours, and how it will look. */
export function EmbedPart({ inputs }: { inputs: ShareInputs }) {
  const text = useText();
  const [size, setSize] = useState<EmbedSize>('full');
  const [colours, setColours] = useState<(typeof APPEARANCES)[number]>('system');
  const [isPinned, setPinned] = useState(true);
  const [isShown, setShown] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const title = typed ?? `${text('title.site')}: ${viewTitle(text, inputs)}`;
  const view = embeddedView(inputs.view, {
    appearance: colours === 'system' ? null : colours,
    isPinned,
  });
  const { width, height } = EMBED_SIZES[size];
  return (
    <section className={styles['part']}>
      <CopyField
        label={text('share.embed')}
        hint={text('share.embedHint')}
        value={embedCode(inputs.addressOf(view), title, size)}
        isCode
      />
      <div className={controls['row']}>
        <fieldset className={controls['choice']}>
          <legend>{text('share.size')}</legend>
          <Segments
            name="embed-size"
            options={SIZES.map((value) => ({ value, label: text(`share.size.${value}`) }))}
            chosen={size}
            onChoose={setSize}
          />
        </fieldset>
        <fieldset className={controls['choice']}>
          <legend>{text('share.colours')}</legend>
          <Segments
            name="embed-colours"
            options={APPEARANCES.map((value) => ({ value, label: text(`share.colours.${value}`) }))}
            chosen={colours}
            onChoose={setColours}
          />
        </fieldset>
      </div>
      <label className={controls['titled']}>
        {text('share.embedTitle')}
        <input value={title} maxLength={200} onChange={(event) => setTyped(event.target.value)} />
      </label>
      {inputs.view.camera !== null && (
        <label className={controls['check']}>
          <input
            type="checkbox"
            checked={isPinned}
            onChange={(event) => setPinned(event.target.checked)}
          />
          {text('share.pinned')}
        </label>
      )}
      <div className={controls['row']}>
        <button
          type="button"
          className={controls['button']}
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {text('share.preview')}
        </button>
      </div>
      {isShown && (
        <iframe
          key={inputs.pathOf(view)}
          className={controls['frame']}
          src={inputs.pathOf(view)}
          title={title}
          width={width ?? '100%'}
          height={height}
          sandbox="allow-scripts allow-popups"
        />
      )}
    </section>
  );
}
