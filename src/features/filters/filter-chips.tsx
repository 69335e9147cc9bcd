import { type MouseEvent, type ReactNode, useRef } from 'react';
import type { Dataset } from '../../domain/derive.ts';
import { facetTerms } from '../../domain/facet-terms.ts';
import { partnerLabel } from '../../domain/partner-label.ts';
import type { Facet, View } from '../../domain/view.ts';
import { FACET_SCOPES } from '../../domain/vocabulary.ts';
import { type MessageId, type Translate, useText } from '../../messages/text.tsx';
import { yearsLabel } from '../../messages/years-label.ts';
import type { ViewActions } from '../../state/view-store.ts';
import { Icon } from '../../ui/icon.tsx';
import { type ChipValue, chipValues, yearWithout } from './chip-values.ts';
import styles from './filter-chips.module.css';

const FACET_LABELS = {
  theme: 'filters.theme',
  year: 'filters.year',
  partner: 'filters.chip.partner',
  scope: 'filters.scope',
  violence: 'filters.chip.violence',
  target: 'filters.target',
  assistance: 'filters.assistance',
} as const satisfies Record<Facet, MessageId>;

const EVERY_YEAR = { from: null, to: null };

type Props = { dataset: Dataset; view: View; actions: ViewActions };

/**
 * What is chosen, one chip a value. The list stays in the page when it is empty: it keeps its place
 * above the map and takes the focus when its last chip goes.
 */
export function FilterChips({ dataset, view, actions }: Props) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const values = chipValues(view.filter);
  const remove = (value: ChipValue, event: MouseEvent<HTMLElement>) => {
    const next = event.currentTarget.closest('li')?.nextElementSibling?.querySelector('button');
    if (values.length === 1) list.current?.focus();
    else next?.focus();
    if (value.facet === 'year') actions.yearPicked(yearWithout(view.filter.year, value.id));
    else actions.facetToggled(value.facet, value.id);
  };
  const clear = () => {
    list.current?.focus();
    actions.filtersCleared();
  };
  return (
    <ul className={styles['chips']} aria-label={text('filters.active')} tabIndex={-1} ref={list}>
      {values.map((value) => (
        <li key={`${value.facet} ${value.id}`}>
          <Chip
            facet={text(FACET_LABELS[value.facet])}
            value={valueLabel(value, dataset, view, text)}
            isYears={value.id === 'years'}
            onRemove={(event) => remove(value, event)}
          />
        </li>
      ))}
      {values.length > 0 && (
        <li>
          <button type="button" className={styles['clear']} onClick={clear}>
            <Icon name="close" />
            {text('filters.clear')}
          </button>
        </li>
      )}
    </ul>
  );
}

type ChipProps = {
  facet: string;
  value: string;
  isYears: boolean;
  onRemove: (event: MouseEvent<HTMLElement>) => void;
};

function Chip({ facet, value, isYears, onRemove }: ChipProps): ReactNode {
  const text = useText();
  return (
    <span className={styles['chip']}>
      <span className={styles['text']}>
        <em>{facet}</em> <bdi dir={isYears ? 'ltr' : 'auto'}>{value}</bdi>
      </span>
      <button
        type="button"
        onClick={onRemove}
        aria-label={text('filters.chip.remove', { facet, value })}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}

function valueLabel(chip: ChipValue, { file }: Dataset, view: View, text: Translate): string {
  const labelOf = (terms: readonly { id: string; label: string }[]) =>
    terms.find((term) => term.id === chip.id)?.label ?? chip.id;
  switch (chip.facet) {
    case 'partner':
      return labelOf(file.partners.map((each) => ({ id: each.id, label: partnerLabel(each) })));
    case 'scope':
      return labelOf(FACET_SCOPES.map((id) => ({ id, label: text(`scope.${id}`) })));
    case 'year':
      return chip.id === 'undated'
        ? text('filters.chip.undated')
        : yearsLabel(view.filter.year?.range ?? EVERY_YEAR, 'filters.chip.dated', text);
    default:
      return labelOf(facetTerms(chip.facet, file));
  }
}
