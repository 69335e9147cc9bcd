import { useState } from 'react';
import { useText } from '../../messages/text.tsx';
import styles from './also-covered.module.css';
import type { CountryFacts } from './country-facts.ts';
import type { PanelProps } from './panel-props.ts';
import { RecordLinks } from './record-links.tsx';
import { Section } from './section.tsx';

type Props = { panel: PanelProps; facts: CountryFacts };

/** Work that reaches a country without being placed in it alone. */
export function AlsoCovered({ panel, facts }: Props) {
  const text = useText();
  const { matches } = panel.derived;
  const { regional, general, asPartner } = facts;
  const isPartnerInFull = facts.shown.length + facts.leftOut.length === 0;
  const named = [
    ...regional.map((record) => ({
      record,
      note: text('scope.regional'),
      isMention: true,
      isDim: !matches.has(record),
    })),
    ...general.map((record) => ({
      record,
      note: text('panel.generalStatement'),
      isMention: true,
    })),
    ...(isPartnerInFull ? [] : asPartner).map((record) => ({
      record,
      note: text('panel.role.partner'),
      isDim: !matches.has(record),
    })),
  ];
  return (
    <Section title={text('panel.alsoCovered')}>
      {regional.length === 0 && (
        <p className={styles['none']}>{text('panel.alsoCovered.noRegional')}</p>
      )}
      {named.length > 0 && <RecordLinks panel={panel} links={named} />}
      <Placeless panel={panel} facts={facts} />
    </Section>
  );
}

/** Shut, it holds nothing: what the panel does not show is not in it either. */
function Placeless({ panel, facts: { placeless, asPartner } }: Props) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  const { matches } = panel.derived;
  const matching = placeless.filter((record) => matches.has(record)).length;
  return (
    <details
      className={styles['all']}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        {matching === placeless.length
          ? text('panel.alsoCovered.global', { count: placeless.length })
          : text('panel.alsoCovered.globalOf', { count: placeless.length, matching })}
      </summary>
      {isOpen && (
        <>
          <p className={styles['none']}>{text('panel.alsoCovered.note')}</p>
          <RecordLinks
            panel={panel}
            links={placeless.map((record) => ({
              record,
              note: '',
              isDim: !matches.has(record),
              isMention: asPartner.includes(record),
            }))}
          />
        </>
      )}
    </details>
  );
}
