import { useState } from 'react';
import { CITATION_STYLES, type CitationStyle, formatCitation } from '../../domain/citation.ts';
import { useText } from '../../messages/text.tsx';
import { viewTitle } from '../../messages/view-title.ts';
import { Segments } from '../../ui/segments.tsx';
import controls from './controls.module.css';
import { CopyField } from './copy-field.tsx';
import { saveFile } from './save-file.ts';
import styles from './share-dialog.module.css';
import type { ShareInputs } from './share-inputs.ts';

/** What reference managers take as files. */
const FILES: Partial<Record<CitationStyle, { name: string; type: string }>> = {
  bibtex: { name: 'citation.bib', type: 'application/x-bibtex' },
  ris: { name: 'citation.ris', type: 'application/x-research-info-systems' },
};

/** How to name the view where it is used, with the version of the data and the day. */
export function CitePart({ inputs }: { inputs: ShareInputs }) {
  const text = useText();
  const [style, setStyle] = useState<CitationStyle>('apa');
  const { dataset, view, today } = inputs;
  const citation = formatCitation(style, {
    author: text('share.author'),
    site: text('title.site'),
    title: viewTitle(text, inputs),
    version: dataset.manifest.datasetVersion,
    published: dataset.manifest.date,
    accessed: today,
    address: inputs.addressOf({ ...view, query: '' }),
  });
  const file = FILES[style];
  return (
    <section className={styles['part']}>
      <CopyField
        label={text('share.cite')}
        value={citation}
        isCode={style === 'bibtex' || style === 'ris'}
      />
      <div className={controls['row']}>
        <fieldset className={controls['choice']}>
          <legend className="visually-hidden">{text('share.style')}</legend>
          <Segments
            name="citation-style"
            options={CITATION_STYLES.map((value) => ({
              value,
              label: text(`share.style.${value}`),
            }))}
            chosen={style}
            onChoose={setStyle}
          />
        </fieldset>
        {file !== undefined && (
          <button
            type="button"
            className={controls['button']}
            onClick={() => saveFile(file.name, new Blob([citation], { type: file.type }))}
          >
            {text('share.save', { name: file.name })}
          </button>
        )}
      </div>
    </section>
  );
}
