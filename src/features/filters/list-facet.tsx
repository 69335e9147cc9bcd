import type { ListFacet as ListFacetKey } from '../../domain/view.ts';
import type { Language } from '../../domain/vocabulary.ts';
import { FacetBox } from './facet-box.tsx';
import { FacetOption, type Option } from './facet-option.tsx';

type Props = {
  facet: ListFacetKey;
  legend: string;
  terms: readonly { id: string; label: string }[];
  counts: ArrayLike<number>;
  chosen: readonly string[];
  language: Language;
  onToggle: (facet: ListFacetKey, id: string) => void;
  /** Counts without any filter; with them every row has a bar on one common scale. */
  totals?: ArrayLike<number>;
};

/** A facet whose values all stand in view, always in the same order. */
export function ListFacet({ facet, legend, terms, counts, chosen, totals, ...rest }: Props) {
  const largest = Math.max(1, ...Array.from(totals ?? []));
  return (
    <FacetBox legend={legend}>
      {terms.map(({ id, label }, at) => {
        const count = counts[at] ?? 0;
        const option: Option = { id, label, count, checked: chosen.includes(id) };
        const bar =
          totals === undefined
            ? {}
            : { value: count / largest, total: (totals[at] ?? 0) / largest };
        return <FacetOption key={id} facet={facet} {...option} {...bar} {...rest} />;
      })}
    </FacetBox>
  );
}
