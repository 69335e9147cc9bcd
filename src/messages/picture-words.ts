import type { Dataset, Derived } from '../domain/derive.ts';
import { valueFor } from '../domain/measures.ts';
import type { PictureWords } from '../domain/picture-words.ts';
import type { View } from '../domain/view.ts';
import { filterList } from './filter-list.ts';
import { formatDay, formatMonth, formatNumber } from './format.ts';
import { pictureLegendWords } from './picture-legend-words.ts';
import type { Translate } from './text.tsx';
import { viewTitle } from './view-title.ts';

export type PictureSubject = {
  dataset: Dataset;
  derived: Derived;
  /** Resolved against the dataset. */
  view: View;
  /** The name of the country or the title of the activity the view is about. */
  subject: string | null;
  /** The address of the view; empty where the site knows none. */
  address: string;
  /** The day on which the picture is made (ISO 8601); `null` leaves it out. */
  day: string | null;
};

/** All that a picture of a view says. */
export function pictureWords(text: Translate, about: PictureSubject): PictureWords {
  const { dataset, derived, view } = about;
  const title = viewTitle(text, about);
  const list = filterList(view.filter, dataset.file, text);
  const filters = list.length === 0 ? '' : text('picture.filters', { list: list.join('; ') });
  const figures = figuresFor(text, about);
  return {
    language: view.language,
    site: text('title.site'),
    title,
    figures,
    filters,
    legend: pictureLegendWords(text, derived, view.measure),
    notes: notesFor(text, about),
    address: about.address,
    alternative: [
      text('picture.worldMap'),
      title.endsWith('.') ? title : `${title}.`,
      `${figures.map(({ value, label }) => `${value} ${label}`).join(', ')}.`,
      filters,
      ...ranking(text, about),
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}

function figuresFor(text: Translate, { dataset, derived, view }: PictureSubject) {
  const { totals, values } = derived;
  const figure = (id: Parameters<Translate>[0], count: number) => ({
    value: formatNumber(count, view.language),
    label: text(id, { count }),
  });
  const at = dataset.file.countries.findIndex(({ iso3 }) => iso3 === view.country);
  if (at < 0) {
    return [
      figure('picture.figure.activities', totals.activities),
      figure('picture.figure.countries', totals.countries),
      figure('picture.figure.elsewhere', totals.elsewhere),
    ];
  }
  const people = valueFor(values, at, 'people');
  return [
    figure('picture.figure.here', valueFor(values, at, 'activities') ?? 0),
    figure('picture.figure.themes', valueFor(values, at, 'themes') ?? 0),
    ...(people === null ? [] : [figure('picture.figure.people', people)]),
  ];
}

function notesFor(text: Translate, { dataset, view, day }: PictureSubject): string[] {
  const { manifest, file } = dataset;
  const [source] = file.sources;
  const sourceLine =
    source === undefined
      ? ''
      : text('shell.source', {
          publisher: source.publisher,
          month: formatMonth(source.retrieved, view.language),
          version: manifest.datasetVersion,
          date: formatDay(manifest.date, view.language),
        });
  const made = day === null ? '' : text('picture.made', { day: formatDay(day, view.language) });
  const licence = text('picture.licence', { licence: manifest.licence });
  const site = text('title.site');
  const notes = [
    [sourceLine, text('picture.counts')],
    [text('shell.boundaries')],
    [text('picture.independent', { site, unofficial: text('shell.unofficial') }), licence, made],
  ];
  return notes.map((parts) => parts.filter((part) => part !== '').join(' '));
}

/** The countries by their value, the highest first: what the colours tell. */
function ranking(text: Translate, { dataset, derived, view }: PictureSubject): string[] {
  const names = new Map<number, string[]>();
  dataset.file.countries.forEach(({ name, fillFrom }, at) => {
    const value = valueFor(derived.values, at, view.measure) ?? 0;
    if (value === 0 || fillFrom !== null) return;
    names.set(value, [...(names.get(value) ?? []), name]);
  });
  const list = new Intl.ListFormat(view.language, { type: 'unit' });
  return [...names]
    .sort(([a], [b]) => b - a)
    .map(([value, some]) => text('picture.ranked', { value, names: list.format(some) }));
}
