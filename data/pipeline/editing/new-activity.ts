import { LONGEST_SLUG } from '../../../src/domain/codes.ts';
import { formatAllowed, type Names } from '../suggest.ts';

/** What the program asks, in this order; a list is answered with commas between. */
export type Question = {
  name: string;
  ask: string;
  /** What is wrong with an answer, or null. */
  fault(answer: string): string | null;
};

/** Ids that may be answered, and the names that people write in their place. */
export type Terms = { ids: readonly string[]; names: Names };

export type Known = {
  countries: Terms;
  themes: Terms;
  violence: Terms;
  sources: Terms;
  slugs: readonly string[];
  keys: readonly string[];
};

export function partsOf(answer: string): string[] {
  return answer
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** An address from a title, cut between words. */
export function slugFrom(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (words.length <= LONGEST_SLUG) return words;
  return words
    .slice(0, LONGEST_SLUG + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST_SLUG);
}

/** The key after the highest that is taken. */
export function nextKey(keys: readonly string[]): string {
  const numbers = keys.map((key) => Number(/^A(\d+)$/.exec(key)?.[1] ?? '0'));
  return `A${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

function eachOf(word: string, { ids, names }: Terms, fewest: number) {
  return (answer: string) => {
    const parts = partsOf(answer);
    if (parts.length < fewest) return `at least ${fewest} of: ${ids.slice(0, 30).join(', ')}`;
    const wrong = parts.find((part) => !ids.includes(part));
    return wrong === undefined ? null : `${word} '${wrong}': ${formatAllowed(wrong, ids, names)}`;
  };
}

function sentencesFault(answer: string): string | null {
  return answer.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length >= 2
    ? null
    : 'two to five full sentences';
}

function titleFault(known: Known) {
  return (answer: string) => {
    const slug = slugFrom(answer);
    if (slug === '') return 'one line: what, and where';
    return known.slugs.includes(slug) ? `${slug}.yaml is there already; another title` : null;
  };
}

function yearsFault(answer: string): string | null {
  const wrong = partsOf(answer).find(
    (part) => !/^(?:19[4-9]|20)\d\d?$/.test(part) || part.length !== 4,
  );
  return wrong === undefined ? null : `'${wrong}' is no year; such as 2022, 2023, or nothing`;
}

export function questionsFor(known: Known): Question[] {
  const paragraph = (answer: string) =>
    /^[1-9]\d{0,4}$/.test(answer) ? null : 'a number, such as 15';
  return [
    { name: 'title', ask: 'Title (what, and where)', fault: titleFault(known) },
    {
      name: 'summary',
      ask: 'Summary (two to five sentences in your own words)',
      fault: sentencesFault,
    },
    {
      name: 'countries',
      ask: 'Countries (codes such as KEN, commas between; nothing when none)',
      fault: eachOf('country', known.countries, 0),
    },
    {
      name: 'years',
      ask: 'Years the source states (nothing when it states none)',
      fault: yearsFault,
    },
    { name: 'themes', ask: 'Themes, the main one first', fault: eachOf('theme', known.themes, 1) },
    {
      name: 'violence',
      ask: 'Forms of violence',
      fault: eachOf('form of violence', known.violence, 1),
    },
    { name: 'source', ask: 'Source (its id)', fault: eachOf('source', known.sources, 1) },
    { name: 'paragraph', ask: 'Paragraph of the source', fault: paragraph },
  ];
}

export type Answers = ReadonlyMap<string, string>;

function scopeFor(countries: number): string {
  if (countries === 0) return 'unclear';
  return countries === 1 ? 'country' : 'multi-country';
}

/** The record that the answers make; what nobody was asked is empty and can be added by hand. */
export function activityFrom(answers: Answers, key: string): object {
  const list = (name: string) => partsOf(answers.get(name) ?? '');
  const countries = list('countries');
  const years = [...new Set(list('years').map(Number))].toSorted((a, b) => a - b);
  return {
    key,
    kind: 'activity',
    title: answers.get('title') ?? '',
    summary: answers.get('summary') ?? '',
    scope: scopeFor(countries.length),
    countries: countries.map((iso3) => ({ iso3, role: 'location' })),
    time: { basis: years.length === 0 ? 'not-stated' : 'stated-year', years },
    status: 'reported-done',
    actors: ['unodc'],
    partners: [],
    programmes: [],
    themes: list('themes'),
    violence: list('violence'),
    targetGroups: [],
    assistance: [],
    quantities: [],
    source: { id: answers.get('source') ?? '', paragraph: Number(answers.get('paragraph')) },
    flags: [],
  };
}
