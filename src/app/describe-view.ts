import type { ActivityText } from '../domain/dataset.ts';
import type { Dataset, Derived } from '../domain/derive.ts';
import { excerptOf } from '../domain/excerpt.ts';
import type { View } from '../domain/view.ts';
import { countryFacts } from '../features/panel/country-facts.ts';
import type { Translate } from '../messages/text.tsx';

/** What search engines and previews of links show of a description. */
const LONGEST = 300;

export type Described = {
  dataset: Dataset;
  derived: Derived;
  texts: readonly ActivityText[];
  /** How many doubts about the source are known. */
  flags: number;
};

/** A view in one or two sentences, for those who see nothing of it but a link. */
export function describeView(text: Translate, view: View, described: Described): string {
  const { dataset, derived, texts, flags } = described;
  const { countries, records } = dataset.file;
  const country = countries.findIndex(({ iso3 }) => iso3 === view.country);
  if (country >= 0) return describeCountry(text, country, described);
  const words = view.activity === null ? undefined : texts[records.slug.indexOf(view.activity)];
  if (words !== undefined) return excerptOf(words.summary, LONGEST);
  const all = dataset.manifest.counts.counted;
  return text(`describe.${view.page}`, { ...derived.totals, all, flags });
}

function describeCountry(text: Translate, country: number, described: Described): string {
  const { dataset, derived, texts } = described;
  const name = dataset.file.countries[country]?.name ?? '';
  const { shown, asPartner } = countryFacts(dataset, derived, country);
  const isPartner = shown.length === 0;
  const titles = (isPartner ? asPartner : shown).map(
    (record) => texts[record]?.short ?? texts[record]?.title ?? '',
  );
  if (titles.length === 0) return text('describe.country.none', { name });
  const id = isPartner ? 'describe.country.partner' : 'describe.country';
  const withTitles = (list: string) => text(id, { name, count: titles.length, titles: list });
  for (let kept = titles.length; kept > 1; kept -= 1) {
    const list = titles.slice(0, kept).join('; ');
    const whole = withTitles(kept === titles.length ? `${list}.` : `${list} …`);
    if (whole.length <= LONGEST) return whole;
  }
  return excerptOf(withTitles(titles.join('; ')), LONGEST);
}
