import { describe, expect, it } from 'vitest';
import type { Partner } from '../../domain/dataset.ts';
import { partnerRows, shownPartners } from './partner-rows.ts';

const partner = (id: string, name: string, short: string | null = null): Partner => ({
  id,
  name,
  short,
  type: 'un',
});
const partners = [
  partner('unodc', 'United Nations Office on Drugs and Crime', 'UNODC'),
  partner('police', 'Policía Nacional'),
  partner('women', 'UN Women’s office', 'UN Women'),
  partner('habitat', 'United Nations Human Settlements Programme', 'UN-Habitat'),
  partner('fund', 'A trust fund'),
  partner('haya', 'HAYA'),
  partner('icat', 'Coordination group against trafficking', 'ICAT'),
];
const totals = [0, 1, 4, 1, 1, 1, 3];
const rest = { words: '', isOpen: false, touched: [] };
const idsFor = (chosen: string[]) => partnerRows(partners, totals, chosen).map(({ id }) => id);
const shown = (chosen: string[], state: typeof rest | Parameters<typeof shownPartners>[2]) => [
  ...shownPartners(partnerRows(partners, totals, chosen), partners, state),
];

describe('partners', () => {
  it('come by how often they are named, then by label, without those never named', () => {
    expect(idsFor([])).toEqual(['women', 'icat', 'fund', 'haya', 'police', 'habitat']);
  });

  it('float to the top when chosen, even one that no counted activity names', () => {
    expect(idsFor(['police', 'unodc'])).toEqual([
      'police',
      'unodc',
      'women',
      'icat',
      'fund',
      'haya',
      'habitat',
    ]);
  });

  it('know their places among the counts', () => {
    expect(partnerRows(partners, totals, [])[0]).toEqual({
      id: 'women',
      label: 'UN Women',
      position: 2,
      checked: false,
    });
  });

  it('show five at rest, more where more are chosen or have just been unticked', () => {
    expect(shown([], rest)).toHaveLength(5);
    expect(shown([], { ...rest, isOpen: true })).toHaveLength(6);
    expect(shown([], { ...rest, touched: ['habitat'] })).toContain('habitat');
    expect(shown(['women', 'icat', 'fund', 'haya', 'police', 'habitat'], rest)).toHaveLength(6);
  });

  it('are found in label and full name without case, accents or pattern characters', () => {
    expect(shown([], { ...rest, words: ' POLICIA ' })).toEqual(['police']);
    expect(shown([], { ...rest, words: 'settlements' })).toEqual(['habitat']);
    expect(shown([], { ...rest, words: "women's" })).toEqual(['women']);
    expect(shown([], { ...rest, words: '((((' })).toEqual([]);
  });
});
