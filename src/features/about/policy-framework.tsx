import type { Instrument } from '../../domain/dataset.ts';
import { useText } from '../../messages/text.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { formatDated } from './dated.ts';
import styles from './lists.module.css';

/** Keys with P are the documents that the source itself lists as its framework. */
export function PolicyFramework({ instruments }: { instruments: readonly Instrument[] }) {
  const text = useText();
  const framework = instruments.filter(({ key }) => key.startsWith('P'));
  const others = instruments.filter((each) => !framework.includes(each));
  return (
    <>
      <p>{text('about.policy.intro', { count: framework.length })}</p>
      <InstrumentList instruments={framework} />
      {others.length > 0 && (
        <>
          <h3>{text('about.policy.others')}</h3>
          <InstrumentList instruments={others} />
        </>
      )}
    </>
  );
}

function InstrumentList({ instruments }: { instruments: readonly Instrument[] }) {
  const text = useText();
  return (
    <dl className={styles['instruments']}>
      {instruments.map(({ key, symbol, title, annex, body, date, evidence, url }) => (
        <div key={key} id={key} tabIndex={-1}>
          <dt>
            <DocumentSymbol symbol={symbol} url={url} />
          </dt>
          <dd>
            {title}
            {annex !== null && <small>{text('about.policy.annex', { annex })}</small>}
            <small>{[body, formatDated(date)].filter((each) => each !== '').join(' · ')}</small>
            <small>{evidence}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function DocumentSymbol({ symbol, url }: Pick<Instrument, 'symbol' | 'url'>) {
  const words = <bdi dir="ltr">{symbol}</bdi>;
  return url === null ? words : <OutsideLink href={url}>{words}</OutsideLink>;
}
