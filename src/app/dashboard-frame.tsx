import { type ReactNode, useState } from 'react';
import { useText } from '../messages/text.tsx';
import styles from './dashboard.module.css';
import fold from './map-only.module.css';

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
  return (
    <div
      className={`${styles['page']} ${fold['frame']}`}
      data-embed={props.isEmbedded}
      data-map-only={isMapOnly}
      data-subject={props.subject}
    >
      {props.filters}
      <main id="main" tabIndex={-1} className={styles['center']}>
        <h1 className="visually-hidden">{props.heading}</h1>
        <div className={styles['results']}>
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
        <div className={styles['picture']}>{props.map}</div>
        <div className={styles['legend']}>{props.legend}</div>
        <div className={styles['strip']}>{props.strip}</div>
        {props.source}
      </main>
      <div className={styles['details']} key={props.subject}>
        {props.details}
      </div>
    </div>
  );
}
