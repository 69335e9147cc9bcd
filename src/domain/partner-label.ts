import type { Partner } from './dataset.ts';

/** What a partner is called where room is short: its short name, where it has one. */
export function partnerLabel({ short, name }: Pick<Partner, 'short' | 'name'>): string {
  return short ?? name;
}
