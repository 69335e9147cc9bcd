import { useId, useState } from 'react';
import { EXPORT_FORMATS, type ExportFormat } from '../../domain/export/export-input.ts';
import { useText } from '../../messages/text.tsx';
import controls from './controls.module.css';
import styles from './share-dialog.module.css';
import type { ShareInputs } from './share-inputs.ts';
import { type Outcome, writeExport } from './write-export.ts';

/** Exactly the filtered activities as files. */
export function DataPart({ inputs }: { inputs: ShareInputs }) {
  const text = useText();
  const reasonId = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const count = inputs.derived.counts.matches.length;
  const isWaiting = inputs.texts === null || inputs.reference === null;
  const reason = count === 0 ? 'share.data.empty' : isWaiting ? 'share.loading' : null;
  const save = async (format: ExportFormat) => {
    if (reason === null) setOutcome(await writeExport(format, inputs));
  };
  return (
    <section className={styles['part']}>
      <h3>
        {text('share.data')}{' '}
        <span>
          {text('share.data.rows', { count, all: inputs.dataset.manifest.counts.counted })}
        </span>
      </h3>
      <ul className={controls['files']}>
        {EXPORT_FORMATS.map((format, at) => (
          <li key={format}>
            <button
              type="button"
              className={controls['file']}
              data-start={at === 0 ? 'download' : undefined}
              data-format={format}
              aria-disabled={reason !== null}
              aria-describedby={reason === null ? undefined : reasonId}
              onClick={() => void save(format)}
            >
              <b>{text(`share.data.${format}`)}</b>
              <span>{text(`share.data.${format}.hint`)}</span>
            </button>
          </li>
        ))}
      </ul>
      {reason !== null && <p id={reasonId}>{text(reason)}</p>}
      <p aria-live="polite">{outcome !== null && text(outcome.id, { count: outcome.count })}</p>
      {outcome !== null && outcome.withheld.length > 0 && <Withheld rows={outcome.withheld} />}
    </section>
  );
}

function Withheld({ rows }: { rows: Outcome['withheld'] }) {
  const text = useText();
  return (
    <details className={controls['withheld']}>
      <summary>{text('share.data.withheld', { count: rows.length })}</summary>
      <ul>
        {rows.map(({ slug, title, reasons }) => (
          <li key={slug}>{text('share.data.withheldRow', { title, reasons })}</li>
        ))}
      </ul>
    </details>
  );
}
