import { useMemo, useState } from 'react';
import { fileName } from '../../domain/export/file-name.ts';
import { PICTURE_SIZES, pictureSvg } from '../../domain/picture-svg.ts';
import type { ProjectedWorld } from '../../domain/projected-world.ts';
import { formatNumber } from '../../messages/format.ts';
import { pictureWords } from '../../messages/picture-words.ts';
import { useText } from '../../messages/text.tsx';
import controls from './controls.module.css';
import { CopyField } from './copy-field.tsx';
import type { PictureSizeChoice } from './picture-choice.ts';
import { PICTURE_FONTS } from './picture-fonts.ts';
import { pictureUrl, pngOf } from './picture-png.ts';
import { ringedBy } from './ringed-by.ts';
import { saveFile } from './save-file.ts';
import styles from './share-dialog.module.css';
import type { ShareInputs } from './share-inputs.ts';

type Props = {
  inputs: ShareInputs;
  projected: ProjectedWorld;
  size: PictureSizeChoice;
  appearance: 'light' | 'dark';
};

/** The picture itself, as it will be saved. */
export function PicturePreview({ inputs, projected, size, appearance }: Props) {
  const text = useText();
  const [hasFailed, setFailed] = useState(false);
  const { dataset, derived, view, subject, looks, people, today } = inputs;
  const address = inputs.addressOf({ ...view, query: '' });
  const words = pictureWords(text, { dataset, derived, view, subject, address, day: today });
  const svg = useMemo(
    () =>
      pictureSvg({
        ...{ size, appearance, words, projected, looks, people },
        numberText: formatNumber,
        fontFaces: PICTURE_FONTS,
        ringed: ringedBy(view, dataset),
        camera: view.projection === 'globe' ? null : view.camera,
      }),
    [size, appearance, words, projected, looks, people, view, dataset],
  );
  const name = (ending: string) => fileName(dataset.manifest.date, ending, size);
  const savePng = async (factor: number) => {
    try {
      saveFile(name('png'), await pngOf(svg, PICTURE_SIZES[size], factor));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const { width, height } = PICTURE_SIZES[size];
  return (
    <>
      <img
        className={styles['sheetPreview']}
        src={pictureUrl(svg)}
        width={width}
        height={height}
        alt={words.alternative}
      />
      <p>{text('share.pictureSays')}</p>
      <ul className={controls['files']}>
        {[1, 2].map((factor) => (
          <li key={factor}>
            <button type="button" className={controls['file']} onClick={() => void savePng(factor)}>
              <b>{text('share.png')}</b>
              <span>
                {text('share.pixels', { width: width * factor, height: height * factor })}
              </span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className={controls['file']}
            onClick={() => saveFile(name('svg'), new Blob([svg], { type: 'image/svg+xml' }))}
          >
            <b>{text('share.svg')}</b>
            <span>{text('share.vector')}</span>
          </button>
        </li>
      </ul>
      <p aria-live="polite">{hasFailed && text('share.pngFailed')}</p>
      <CopyField label={text('share.alternative')} value={words.alternative} />
    </>
  );
}
