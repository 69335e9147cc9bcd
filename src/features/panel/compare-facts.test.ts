import { expect, it } from 'vitest';
import { compareFacts } from './compare-facts.ts';
import { keysOf, sampleDataset, sampleDerived } from './sample-dataset.ts';

const positionOf = (iso3: string) =>
  sampleDataset.file.countries.findIndex((each) => each.iso3 === iso3);
const compared = (codes: string[], theme: string[] = []) =>
  compareFacts(sampleDataset, sampleDerived({ theme }), codes.map(positionOf));

it('keeps the order of the reader and what is not stated apart from none', () => {
  const { columns } = compared(['CCC', 'AAA']);
  expect(columns.map(({ people }) => people)).toEqual([null, 218]);
  expect(columns.map(({ records }) => keysOf(records))).toEqual([
    ['network'],
    ['training', 'second-training', 'detail'],
  ]);
});

it('counts an activity in each of its themes, and in each of its years', () => {
  const [column] = compared(['AAA']).columns;
  expect(column?.themes).toEqual([3, 1]);
  expect([column?.years, column?.undated]).toEqual([[{ year: 2020, count: 1 }], 2]);
});

it('puts an activity under its primary theme, into the column of its country', () => {
  const { groups } = compared(['AAA', 'BBB', 'CCC']);
  expect(groups.map(({ own }) => own.map(keysOf))).toEqual([
    [['training', 'second-training'], ['general'], []],
    [['detail'], [], ['network']],
  ]);
  expect(groups.flatMap(({ shared }) => shared)).toEqual([]);
});

it('shows what the filter leaves', () => {
  expect(keysOf(compared(['AAA'], ['evidence']).columns[0]?.records ?? [])).toEqual(['detail']);
});
