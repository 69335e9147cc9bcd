import { Fragment } from 'react';
import { formatNumber } from '../../messages/format.ts';
import { useText } from '../../messages/text.tsx';
import { type StatedFigure, statedFigures } from './country-facts.ts';
import { JumpLink } from './jump-link.tsx';
import { type KeyFigure, KeyFigures } from './key-figures.tsx';
import type { PanelProps } from './panel-props.ts';
import { unitFor } from './quantity-words.ts';

type Props = { panel: PanelProps; country: number; records: readonly number[] };

/** The figures that the source states for a country, each a link to the statement below. */
export function CountryFigures({ panel, country, records }: Props) {
  const text = useText();
  const { dataset, derived, texts } = panel;
  const { slug } = dataset.file.records;
  const stated = texts === null ? [] : statedFigures(dataset, texts, records);
  const people = stated.filter(({ quantity }) => quantity.countsAs === 'participants');
  const total = derived.values.people[country] ?? -1;
  const figures: KeyFigure[] = stated.map((figure, at) => ({
    id: `${figure.record}-${at}`,
    value: (
      <JumpLink slug={slug[figure.record] ?? ''}>{formatNumber(figure.quantity.value)}</JumpLink>
    ),
    label: labelFor(figure, text('panel.figure.trained', { group: groupOf(figure) })),
  }));
  if (total >= 0 && people.length !== 1) {
    figures.unshift({
      id: 'people',
      value: formatNumber(total),
      label: <PeopleSum people={people} slugs={slug} />,
      isWide: true,
    });
  }
  if (figures.length === 0) {
    figures.push({
      id: 'people',
      value: text('panel.notStated'),
      label: text('panel.figure.participations'),
      isWords: true,
    });
  }
  return <KeyFigures figures={figures} />;
}

function PeopleSum({
  people,
  slugs,
}: {
  people: readonly StatedFigure[];
  slugs: readonly string[];
}) {
  const text = useText();
  return (
    <>
      {text('panel.figure.participations')}
      {people.length > 1 && ': '}
      {people.map(({ record, quantity }, at) => (
        <Fragment key={`${record}-${quantity.group}`}>
          {at > 0 && ' + '}
          <JumpLink slug={slugs[record] ?? ''}>{formatNumber(quantity.value)}</JumpLink>
        </Fragment>
      ))}
    </>
  );
}

function groupOf({ quantity }: StatedFigure): string {
  return quantity.group ?? unitFor(quantity.value, quantity.unit);
}

function labelFor({ quantity }: StatedFigure, trained: string): string {
  if (quantity.countsAs === 'participants') return trained;
  return unitFor(quantity.value, quantity.unit);
}
