import type { Notes, Spot } from './notes.ts';

/** The same characters that the check refuses in our own texts, line breaks aside. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u{FFFD}]/gu;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+/g;
/** International numbers, and digits that a word introduces as a telephone number. */
const PHONE =
  /\+\d{1,3}(?:[\s().-]{0,3}\d){7,13}|\b(?:tel|phone|mobile|whatsapp|t[eé]l[eé]phone|tel[eé]fono)\b[.: ]{0,3}\d(?:[\s().-]{0,2}\d){5,13}/gi;

/** One paragraph: blanks folded, invisible characters removed, composed letters. */
export function oneParagraph(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(INVISIBLE, '').trim().normalize('NFC');
}

/**
 * A text that is kept longer than the piece of the file it was cut from. To the engine a cut is
 * only a view, which would keep the whole piece in memory.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text).toString();
}

export type Cleaner = { text(field: string, written: string, most: number, spot: Spot): string };

/** Letters of several signs reach no further than this. */
const LONGEST_LETTER = 60;

/** Cuts between letters, never inside one. */
function cut(text: string, most: number): string {
  const sure = Math.max(0, most - 1 - LONGEST_LETTER);
  const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
  let kept = text.slice(0, sure);
  for (const { segment } of letters.segment(text.slice(sure, most + LONGEST_LETTER))) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const CONTACTS = [
  ['e-mail address', EMAIL],
  ['telephone number', PHONE],
] as const;

/**
 * Text from outside as it may stand in a record. Addresses and numbers of persons are taken out,
 * unless `keepsContacts`; every change is noted.
 */
export function cleanerFor(notes: Notes, keepsContacts: boolean): Cleaner {
  function withoutContacts(field: string, text: string, spot: Spot): string {
    let kept = text;
    for (const [what, pattern] of CONTACTS) {
      if (text.search(pattern) === -1) continue;
      const fate = keepsContacts ? 'kept' : 'taken out';
      notes.add(field, `personal data: ${what} ${fate}`, spot);
      if (!keepsContacts) kept = kept.replaceAll(pattern, `[${what} removed]`);
    }
    return kept;
  }
  return {
    text(field, written, most, spot) {
      if (/[\p{Cf}\u{FFFD}]/u.test(written)) {
        notes.add(field, 'invisible characters removed', spot);
      }
      const text = withoutContacts(field, oneParagraph(written), spot);
      if (text.length <= most) return text;
      notes.add(field, `longer than ${most} characters; cut`, spot);
      return cut(text, most);
    },
  };
}
