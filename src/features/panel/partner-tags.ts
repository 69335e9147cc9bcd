import type { ActivityText, Partner } from '../../domain/dataset.ts';
import { partnerLabel } from '../../domain/partner-label.ts';

export type PartnerTag = {
  id: string;
  label: string;
  roles: string[];
  /** An uncertain link is told with its doubt and is no filter. */
  doubt: string | null;
};

/** Partners and programmes of a record, each once, with all the roles it is named in. */
export function partnerTags(text: ActivityText, partners: readonly Partner[]): PartnerTag[] {
  const tags = new Map<string, PartnerTag>();
  const tagFor = (id: string): PartnerTag => {
    const known = partners.find((partner) => partner.id === id);
    const tag = tags.get(id) ?? {
      id,
      label: known === undefined ? id : partnerLabel(known),
      roles: [],
      doubt: null,
    };
    tags.set(id, tag);
    return tag;
  };
  for (const { id, role } of text.partners) tagFor(id).roles.push(role);
  for (const { id, link, note } of text.programmes) {
    const tag = tagFor(id);
    if (link === 'uncertain') tag.doubt = note ?? '';
  }
  return [...tags.values()];
}
