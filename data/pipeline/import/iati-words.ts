import { LONGEST_TEXT } from '../sources/longest-text.ts';
import type { Desk, Draft } from './draft.ts';
import { attributeOf, childrenOf, type IatiElement, narrativesOf } from './iati-element.ts';
import type { Spot } from './notes.ts';

/** ISO 639-2 codes that publishers write where the standard wants ISO 639-1. */
const TWO_LETTERS = new Map([
  ['eng', 'en'],
  ['fra', 'fr'],
  ['fre', 'fr'],
  ['spa', 'es'],
  ['por', 'pt'],
  ['deu', 'de'],
  ['ger', 'de'],
  ['ara', 'ar'],
  ['rus', 'ru'],
  ['zho', 'zh'],
  ['chi', 'zh'],
  ['nld', 'nl'],
  ['dut', 'nl'],
  ['ita', 'it'],
]);

/** A tag in the form the records keep; empty where there is none or it is no tag at all. */
export function languageFor(written: string, desk: Desk, spot: Spot): string {
  const tag = written.trim().toLowerCase().replaceAll('_', '-');
  if (tag === '') return '';
  const known = TWO_LETTERS.get(tag) ?? tag;
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(known)) return known;
  desk.notes.add('language', `'${tag.slice(0, 20)}' is no language tag; left out`, spot);
  return '';
}

type Texts = Map<string, string>;

/** The first text in each language. */
function textsOf(field: 'title' | 'summary', elements: IatiElement[], desk: Desk, spot: Spot) {
  const texts: Texts = new Map();
  for (const narrative of elements.flatMap(narrativesOf)) {
    const at = { ...spot, line: narrative.line };
    const language = languageFor(narrative.language, desk, at);
    if (texts.has(language)) {
      desk.notes.add(field, 'a second text in the same language; the first is kept', at);
      continue;
    }
    const text = desk.cleaner.text(field, narrative.text, LONGEST_TEXT[field], at);
    if (text !== '') texts.set(language, text);
  }
  return texts;
}

/** Texts without a language of their own speak that of the activity. */
function inLanguage(texts: Texts, own: string): Texts {
  const untagged = texts.get('');
  if (untagged === undefined || own === '' || texts.has(own)) return texts;
  return new Map([...texts].map(([language, text]) => [language || own, text]));
}

function generalDescriptions(activity: IatiElement, desk: Desk): IatiElement[] {
  const all = childrenOf(activity, 'description');
  const isGeneral = (each: IatiElement) => ['', '1'].includes(attributeOf(each, 'type'));
  const general = all.filter(isGeneral);
  const kept = general.length > 0 ? general : all.slice(0, 1);
  const names = new Map([
    ['2', 'objectives'],
    ['3', 'target groups'],
  ]);
  for (const each of all) {
    const type = attributeOf(each, 'type');
    if (!kept.includes(each)) desk.notes.drop(`description (${names.get(type) ?? 'other'})`);
  }
  return kept;
}

function translationsOf(titles: Texts, summaries: Texts, main: string) {
  const languages = [...new Set([...titles.keys(), ...summaries.keys()])];
  return languages
    .filter((language) => language !== main && language !== '')
    .toSorted()
    .map((language) => {
      const [title, summary] = [titles.get(language), summaries.get(language)];
      return {
        language,
        ...(title === undefined ? {} : { title }),
        ...(summary === undefined ? {} : { summary }),
      };
    });
}

type Words = Pick<Draft, 'title' | 'summary'> & Partial<Pick<Draft, 'language' | 'translations'>>;

/** Title and description in English where there is one, otherwise in the first language given. */
export function wordsFor(activity: IatiElement, desk: Desk, spot: Spot): Words {
  const own = languageFor(attributeOf(activity, 'xml:lang'), desk, spot);
  const titles = inLanguage(textsOf('title', childrenOf(activity, 'title'), desk, spot), own);
  const described = generalDescriptions(activity, desk);
  const summaries = inLanguage(textsOf('summary', described, desk, spot), own);
  const main = titles.has('en') ? 'en' : ([...titles.keys(), ...summaries.keys()][0] ?? own);
  const title = titles.get(main);
  if (title === undefined) desk.notes.add('title', 'none; the identifier stands for it', spot);
  const translations = translationsOf(titles, summaries, main);
  return {
    title: title ?? spot.key,
    summary: summaries.get(main) ?? '',
    ...(main === '' ? {} : { language: main }),
    ...(translations.length === 0 ? {} : { translations }),
  };
}
