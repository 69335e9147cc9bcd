import type { Language } from '../domain/vocabulary.ts';

/** One for each language: making a format takes a hundred times as long as using it. */
const whole = perLanguage(
  (language) => new Intl.NumberFormat(language, { numberingSystem: 'latn' }),
);
const tenths = perLanguage(
  (language) =>
    new Intl.NumberFormat(language, {
      numberingSystem: 'latn',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
);

function perLanguage<Format>(make: (language: Language) => Format) {
  const made = new Map<Language, Format>();
  return (language: Language): Format => {
    const format = made.get(language) ?? make(language);
    made.set(language, format);
    return format;
  };
}

/** A whole number in the reader's language with Latin digits: 1,234. */
export function formatNumber(value: number, language: Language = 'en'): string {
  return whole(language).format(value);
}

/** A number with one decimal, as rates are stated: 3.0. */
export function formatTenths(value: number, language: Language = 'en'): string {
  return tenths(language).format(value);
}

/** 2020, or 2022–24 (1999–2000) where the years follow one another, or 2020, 2023. */
export function formatYears(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return String(first);
  if (last - first !== years.length - 1) return years.join(', ');
  const isSameCentury = Math.floor(first / 100) === Math.floor(last / 100);
  return `${first}–${isSameCentury ? String(last).slice(2) : last}`;
}

/** English dates are written day first here, as the United Nations write them. */
function dateFormat(parts: Intl.DateTimeFormatOptions) {
  return perLanguage((language) => {
    const locale = language === 'en' ? 'en-GB' : language;
    return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC', numberingSystem: 'latn' });
  });
}

const day = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });
const month = dateFormat({ month: 'long', year: 'numeric' });

/** `2026-11-23` as 23 November 2026, without asking the reader's time zone. */
export function formatDay(date: string, language: Language = 'en'): string {
  return day(language).format(new Date(`${date}T00:00:00Z`));
}

/** `2026-11` as November 2026; nothing where a source does not say. */
export function formatMonth(date: string, language: Language = 'en'): string {
  return date === '' ? '' : month(language).format(new Date(`${date}-01T00:00:00Z`));
}
