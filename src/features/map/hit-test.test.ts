import { expect, it } from 'vitest';
import { hitTest, type ScreenPoint } from './hit-test.ts';

const dot = (id: string, x: number): ScreenPoint => ({ id, x, y: 0, isDot: true });
const small = (id: string, x: number): ScreenPoint => ({ id, x, y: 0, isDot: false });
const sea = () => null;
const land = () => 'LAND';

it('a dot answers where it is drawn, before the land around it', () => {
  expect(hitTest(6, 0, [dot('SMR', 0)], land)).toBe('SMR');
  expect(hitTest(6.1, 0, [dot('SMR', 0)], land)).toBe('LAND');
});

it('any small country answers within 12 px of the open sea', () => {
  expect(hitTest(12, 0, [dot('TUV', 0)], sea)).toBe('TUV');
  expect(hitTest(12, 0, [small('BRB', 0)], sea)).toBe('BRB');
  expect(hitTest(12.1, 0, [small('BRB', 0)], sea)).toBeNull();
});

it('a small country without a dot takes nothing from the land beside it', () => {
  expect(hitTest(3, 0, [small('LUX', 0)], land)).toBe('LAND');
});

it('the nearest of several answers', () => {
  const islands = [dot('KNA', 0), dot('ATG', 9), small('DMA', 18)];
  expect(hitTest(3, 0, islands, sea)).toBe('KNA');
  expect(hitTest(5, 0, islands, sea)).toBe('ATG');
  expect(hitTest(16, 0, islands, sea)).toBe('DMA');
});

it('a dot answers also where the middle of a small country without one is nearer', () => {
  expect(hitTest(4, 0, [dot('VAT', 0), small('ALB', 7)], land)).toBe('VAT');
});

it('the land under a dot answers where its own middle is nearer', () => {
  const middleOf = () => ({ x: 5, y: 0 });
  expect(hitTest(3, 0, [dot('VAT', 0)], land, middleOf)).toBe('LAND');
  expect(hitTest(2, 0, [dot('VAT', 0)], land, middleOf)).toBe('VAT');
  expect(hitTest(3, 0, [dot('VAT', 0)], sea, middleOf)).toBe('VAT');
});

it('a small country answers at its very middle, over the land that is drawn there', () => {
  expect(hitTest(2, 0, [small('GMB', 0)], land, () => ({ x: 40, y: 0 }))).toBe('GMB');
  expect(hitTest(1, 0, [small('GMB', 0)], land, () => ({ x: 1, y: 0 }))).toBe('LAND');
});
