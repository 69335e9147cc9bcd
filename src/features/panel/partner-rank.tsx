import { partnerLabel } from '../../domain/partner-label.ts';
import { formatNumber } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import { rankPartners } from './overview-figures.ts';
import type { PanelProps } from './panel-props.ts';
import styles from './partner-rank.module.css';
import { Section } from './section.tsx';
import { Units } from './units.tsx';

const SHOWN = 6;
const MOST_SQUARES = 12;

/** The partners and programmes that most matching activities name; pressing one filters by it. */
export function PartnerRank({ panel }: { panel: PanelProps }) {
  const text = useText();
  const { dataset, derived, view, actions } = panel;
  const ranked = rankPartners(dataset, derived).slice(0, SHOWN);
  const largest = ranked[0]?.count ?? 0;
  const scale = largest > MOST_SQUARES ? largest : null;
  if (ranked.length === 0) return null;
  return (
    <Section title={text('panel.partners.most')}>
      <ul className={styles['rank']}>
        {ranked.map(({ partner, count }) => {
          const { id, ...names } = dataset.file.partners[partner] ?? NO_PARTNER;
          return (
            <li key={id}>
              <button
                type="button"
                aria-pressed={view.filter.partner.includes(id)}
                onClick={() => actions.facetToggled('partner', id)}
              >
                <span>{partnerLabel(names)}</span>
                <span className={styles['units']}>
                  <Units count={count} scale={scale} small />
                </span>
                <span className={styles['count']}>{formatNumber(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

const NO_PARTNER = { id: '', name: '', short: null };
