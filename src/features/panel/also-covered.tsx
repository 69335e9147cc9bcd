import { useText } from '../../messages/text.tsx';
import styles from './also-covered.module.css';
import type { CountryFacts } from './country-facts.ts';
import type { PanelProps } from './panel-props.ts';
import { RecordLinks } from './record-links.tsx';
import { Section } from './section.tsx';

/** Work that reaches a country without being placed in it alone. */
export function AlsoCovered({ panel, facts }: { panel: PanelProps; facts: CountryFacts }) {
  const text = useText();
  const { matches } = panel.derived;
  const { regional, general, asPartner, placeless } = facts;
  const isPartnerInFull = facts.shown.length + facts.leftOut.length === 0;
  const named = [
    ...regional.map((record) => ({
      record,
      note: text('scope.regional'),
      isDim: !matches.has(record),
    })),
    ...general.map((record) => ({ record, note: text('panel.generalStatement') })),
    ...(isPartnerInFull ? [] : asPartner).map((record) => ({
      record,
      note: text('panel.role.partner'),
      isDim: !matches.has(record),
    })),
  ];
  const matching = placeless.filter((record) => matches.has(record)).length;
  return (
    <Section title={text('panel.alsoCovered')}>
      {regional.length === 0 && (
        <p className={styles['none']}>{text('panel.alsoCovered.noRegional')}</p>
      )}
      {named.length > 0 && <RecordLinks panel={panel} links={named} />}
      <details className={styles['all']} open={isPartnerInFull && asPartner.length === 0}>
        <summary>
          {matching === placeless.length
            ? text('panel.alsoCovered.global', { count: placeless.length })
            : text('panel.alsoCovered.globalOf', { count: placeless.length, matching })}
        </summary>
        <p className={styles['none']}>{text('panel.alsoCovered.note')}</p>
        <RecordLinks
          panel={panel}
          links={placeless.map((record) => ({ record, note: '', isDim: !matches.has(record) }))}
        />
      </details>
    </Section>
  );
}
