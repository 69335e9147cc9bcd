import { expect, test } from 'vitest';
import { editDistanceFor, formatAllowed, suggestionFor } from './suggest.ts';

test('the distance is the number of single-letter changes', () => {
  expect(editDistanceFor('', 'abc')).toBe(3);
  expect(editDistanceFor('capcity', 'capacity')).toBe(1);
  expect(editDistanceFor('kitten', 'sitting')).toBe(3);
  expect(editDistanceFor('same', 'same')).toBe(0);
});

test('only a near value is suggested, the nearest first, in any case of letters', () => {
  expect(suggestionFor('capcity', ['policy', 'capacity'])).toBe('capacity');
  expect(suggestionFor('kgz', ['KEN', 'KGZ'])).toBe('KGZ');
  expect(suggestionFor('KGX', ['KEN', 'KGZ'])).toBe('KGZ');
  expect(suggestionFor('ZZZ', ['AZE', 'TZA'])).toBeNull();
  expect(suggestionFor('something', ['policy', 'capacity'])).toBeNull();
});

test('the start of one value alone, or the name of a thing, says what is meant', () => {
  expect(suggestionFor('Inventory', ['inventory-page', 'policy'])).toBe('inventory-page');
  expect(suggestionFor('inventory', ['inventory-page', 'inventory-list'])).toBeNull();
  expect(suggestionFor('in', ['inventory-page'])).toBeNull();
  const names = new Map([["cote d'ivoire", 'CIV']]);
  expect(formatAllowed('Côte d’Ivoire', ['CIV', 'KEN'], names)).toContain("did you mean 'CIV'?");
});

test('the list of what is allowed is cut when it is long', () => {
  expect(formatAllowed('x', ['a1', 'b2'])).toBe('allowed: a1, b2');
  expect(formatAllowed('polcy', ['policy'])).toBe("did you mean 'policy'? Allowed: policy");
  const many = Array.from({ length: 33 }, (_, at) => `entry-${at + 100}`);
  expect(formatAllowed(1, many)).toMatch(/entry-129 and 3 more$/);
});
