import { lazy, Suspense, useState } from 'react';
import { useText } from '../../messages/text.tsx';
import { FaultBoundary } from '../../ui/fault-boundary.tsx';
import { Segments } from '../../ui/segments.tsx';
import controls from './controls.module.css';
import type { PictureSizeChoice } from './picture-choice.ts';
import { PICTURE_APPEARANCES, PICTURE_CHOICES } from './picture-choice.ts';
import styles from './share-dialog.module.css';
import type { ShareInputs } from './share-inputs.ts';

const PicturePreview = lazy(async () => ({
  default: (await import('./picture-preview.tsx')).PicturePreview,
}));

/** The view as a picture for a slide, a post or a page, with all that it has to say. */
export function PicturePart({ inputs }: { inputs: ShareInputs }) {
  const text = useText();
  const [size, setSize] = useState<PictureSizeChoice>('wide');
  const [appearance, setAppearance] = useState<(typeof PICTURE_APPEARANCES)[number]>('light');
  const [hasFailed, setFailed] = useState(false);
  return (
    <section className={styles['picture']}>
      <h3>{text('share.picture')}</h3>
      <div className={controls['row']}>
        <fieldset className={controls['choice']}>
          <legend>{text('share.shape')}</legend>
          <Segments
            name="picture-size"
            options={PICTURE_CHOICES.map((value) => ({
              value,
              label: text(`share.shape.${value}`),
            }))}
            chosen={size}
            onChoose={setSize}
          />
        </fieldset>
        <fieldset className={controls['choice']}>
          <legend>{text('share.colours')}</legend>
          <Segments
            name="picture-colours"
            options={PICTURE_APPEARANCES.map((value) => ({
              value,
              label: text(`share.colours.${value}`),
            }))}
            chosen={appearance}
            onChoose={setAppearance}
          />
        </fieldset>
      </div>
      {hasFailed && <p>{text('share.pictureFailed')}</p>}
      <FaultBoundary onFailed={() => setFailed(true)}>
        <Suspense fallback={<div className={styles['waiting']} data-size={size} />}>
          {inputs.layer === null ? (
            <div className={styles['waiting']} data-size={size} />
          ) : (
            <PicturePreview {...{ inputs, size, appearance }} projected={inputs.layer.projected} />
          )}
        </Suspense>
      </FaultBoundary>
    </section>
  );
}
