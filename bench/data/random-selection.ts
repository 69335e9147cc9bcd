import type { Selection } from '../../src/domain/facets.ts';
import type { LargeIndex } from '../../src/domain/large/large-index.ts';

type Random = () => number;

/** A filter as people make them: one to three facets, few values each. */
export function randomSelection({ sizes }: LargeIndex, random: Random): Selection {
  const selection: Selection = {
    themes: 0,
    violence: 0,
    targets: 0,
    assistance: 0,
    scopes: 0,
    partners: null,
    year: null,
  };
  const bits = (size: number) => 1 << Math.floor(random() * size);
  const kinds = [
    () => {
      selection.themes = bits(sizes.theme) | (random() < 0.4 ? bits(sizes.theme) : 0);
    },
    () => {
      const partners = new Uint8Array(sizes.partner);
      const first = sizes.partner - 60;
      for (let taken = 0; taken < 1 + Math.floor(random() * 3); taken += 1) {
        partners[first + Math.floor(random() ** 2 * 60)] = 1;
      }
      selection.partners = partners;
    },
    () => {
      const from = 2005 + Math.floor(random() * 20);
      const to = from + Math.floor(random() * 6);
      selection.year = { range: { from, to }, undated: random() < 0.2 };
    },
    () => {
      selection.scopes = bits(sizes.scope);
    },
    () => {
      selection.violence = bits(sizes.violence);
    },
  ];
  const facets = 1 + Math.floor(random() * 3);
  for (let taken = 0; taken < facets; taken += 1) {
    kinds[Math.floor(random() * kinds.length)]?.();
  }
  return selection;
}
