import { LONGEST_TEXT } from '../sources/longest-text.ts';
import { type Desk, emptyDraft, type Imported } from './draft.ts';

type Paragraph = { line: number; text: string };

/** Below so many words a line without an end is a heading or part of the page's frame. */
const FEWEST_WORDS = 6;
const TRUNCATED = /(?:…|\.\.\.)$/;

function withoutButton(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/ ?\b(?:View|Read|Show) (?:More|Less)$/i, '');
}

/** Whether a paragraph is only the beginning of the next, as pages show it before it is opened. */
function isBeginningOf(text: string, next: string): boolean {
  const start = text.replace(TRUNCATED, '').trimEnd();
  return start.length >= 40 && next.startsWith(start);
}

/** The paragraphs of a page, numbered by line, each once. */
export function inventoryParagraphs(text: string): Paragraph[] {
  const all = text
    .split(/\r\n|\r|\n/)
    .map((line, at) => ({ line: at + 1, text: withoutButton(line) }))
    .filter((paragraph) => paragraph.text !== '');
  return all.filter(({ text: one }, at) => !isBeginningOf(one, all[at + 1]?.text ?? ''));
}

function firstSentence(text: string): string {
  return /^.{20,300}?[.!?](?=\s+\p{Lu}|$)/u.exec(text)?.[0] ?? text.slice(0, 200);
}

/**
 * Paragraphs of an inventory page as records for an editor to finish. The page says nothing in
 * fields, so every field stays open; countries that a paragraph names are noted, not assigned.
 */
export function importInventory(text: string, desk: Desk): Imported[] {
  const kept = inventoryParagraphs(text);
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;
  const collapsed: Imported[] = Array.from({ length: lines - kept.length }, () => 'merged');
  const records = kept.map(({ line, text: words }): Imported => {
    const key = `paragraph-${line}`;
    if (words.split(' ').length < FEWEST_WORDS || !/[.!?]["”’)]*$/.test(words)) {
      desk.notes.add('paragraph', 'a heading or part of the frame; left out', { line, key });
      return 'leftOut';
    }
    const named = desk.countries.namedIn(words);
    if (named.length > 0) {
      desk.notes.add('countries', `names ${named.join(', ')}; not assigned`, { line, key });
    }
    const spot = { line, key };
    return {
      ...emptyDraft(key, line),
      title: desk.cleaner.text('title', firstSentence(words), LONGEST_TEXT.title, spot),
      summary: desk.cleaner.text('summary', words, LONGEST_TEXT.summary, spot),
    };
  });
  return [...records, ...collapsed];
}
