import { type CSSProperties, memo } from 'react';
import type { ListFacet } from '../../domain/view.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { formatNumber } from '../../messages/format.ts';
import styles from './facet-option.module.css';

export type Option = { id: string; label: string; count: number; checked: boolean };

type Props = Option & {
  facet: ListFacet;
  language: Language;
  onToggle: (facet: ListFacet, id: string) => void;
  /** Lengths of 0 to 1: available under the other facets, and without any filter. */
  value?: number;
  total?: number;
  hidden?: boolean;
};

/** One value of a facet: checkbox, label, count. The accessible name ends with the count. */
export const FacetOption = memo(function FacetOption(props: Props) {
  const { facet, id, label, count, checked, language, onToggle, value, total } = props;
  return (
    <label
      className={styles['option']}
      data-zero={count === 0 || undefined}
      hidden={props.hidden ?? false}
    >
      <input
        type="checkbox"
        className={styles['box']}
        checked={checked}
        onChange={() => onToggle(facet, id)}
        data-facet={facet}
        data-id={id}
        data-count={count}
      />
      <span className={styles['label']}>
        <bdi>{label}</bdi>
      </span>{' '}
      <span className={styles['count']}>{formatNumber(count, language)}</span>
      {value !== undefined && total !== undefined && <OptionBar value={value} total={total} />}
    </label>
  );
});

function OptionBar({ value, total }: { value: number; total: number }) {
  const lengths: CSSProperties & Record<'--value' | '--total', number> = {
    '--value': value,
    '--total': total,
  };
  return (
    <span className={styles['bar']} style={lengths} aria-hidden="true">
      <i />
      <b />
    </span>
  );
}
