import type { Term } from '../dataset.ts';
import { partnerLabel } from '../partner-label.ts';
import type { ExportInput } from './export-input.ts';

/** The label of an id, which stands for itself where no vocabulary has it. */
export type LabelOf = (id: string) => string;

export type Labels = Record<
  'theme' | 'violence' | 'target' | 'assistance' | 'partner' | 'role' | 'country' | 'source',
  LabelOf
>;

/** The labels of every vocabulary that records point into. */
export function labelsFor({ dataset: { file }, reference }: ExportInput): Labels {
  const labelIn = (terms: readonly Term[]): LabelOf => {
    const labels = new Map(terms.map(({ id, label }) => [id, label]));
    return (id) => labels.get(id) ?? id;
  };
  return {
    theme: labelIn(file.themes),
    violence: labelIn(file.violence),
    target: labelIn(reference.targetGroups),
    assistance: labelIn(reference.assistance),
    partner: labelIn(
      file.partners.map((partner) => ({ id: partner.id, label: partnerLabel(partner) })),
    ),
    role: labelIn(reference.partnerRoles),
    country: labelIn(file.countries.map(({ iso3, name }) => ({ id: iso3, label: name }))),
    source: labelIn(file.sources.map(({ id, title }) => ({ id, label: title }))),
  };
}
