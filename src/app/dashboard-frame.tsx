import { type ReactNode, useState } from 'react';
import { useText } from '../messages/text.tsx';
import styles from './dashboard.module.css';
import fold from './map-only.module.css';
import sheet from './sheet-handle.module.css';
import { SheetHandle } from './sheet-handle.tsx';
import { startAtTop, useSheet } from './use-sheet.ts';

type Props = {
  isEmbedded: boolean;
  heading: string;
  filters: ReactNode;
  result: ReactNode;
  chips: ReactNode;
  map: ReactNode;
  legend: ReactNode;
  strip: ReactNode;
  source: ReactNode;
  details: ReactNode;
  /** What the details are about: a new subject starts at the top of its column. */
  subject: string;
};

/** Where the parts of the dashboard stand, in the document before the script as in the app. */
export function DashboardFrame(props: Props) {
  const text = useText();
  const [isMapOnly, setMapOnly] = useState(false);
  const { stop, isTall, watch, moveTo } = useSheet(props.subject);
  const isCovered = stop === 'full';
  return (
    <div
      className={`${styles['page']} ${fold['frame']} ${sheet['page']}`}
      data-embed={props.isEmbedded}
      data-map-only={isMapOnly}
      data-tall={isTall}
      data-subject={props.subject}
    >
      {props.filters}
      <main id="main" tabIndex={-1} className={styles['center']}>
        <h1 className="visually-hidden">{props.heading}</h1>
        <div ref={watch} className={sheet['edge']} />
        <div className={styles['results']}>
          <SheetHandle stop={stop} onStop={moveTo} />
          {props.result}
          <button
            type="button"
            className={fold['fold']}
            aria-pressed={isMapOnly}
            onClick={() => setMapOnly(!isMapOnly)}
          >
            {text('shell.mapOnly')}
          </button>
        </div>
        <div className={styles['chips']}>{props.chips}</div>
        <div className={styles['picture']} inert={isCovered} data-below="">
          {props.map}
        </div>
        <div className={styles['legend']} inert={isCovered} data-below="">
          {props.legend}
        </div>
        <div className={styles['strip']}>{props.strip}</div>
        {props.source}
      </main>
      <div className={styles['details']} key={props.subject} ref={startAtTop}>
        {props.details}
      </div>
    </div>
  );
}
