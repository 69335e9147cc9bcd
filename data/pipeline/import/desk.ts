import { type Cleaner, cleanerFor } from './clean-text.ts';
import type { Desk } from './draft.ts';
import { Notes } from './notes.ts';

/**
 * Opens with the first record: to load the vocabularies and their schemas takes longer than to
 * refuse most files that are refused.
 */
export class DataDesk {
  readonly notes = new Notes();
  readonly #cleaner: Cleaner;
  readonly #folder: string;
  #opened: Promise<Desk> | null = null;

  constructor(folder: string, keepsContacts: boolean) {
    this.#folder = folder;
    this.#cleaner = cleanerFor(this.notes, keepsContacts);
  }

  open(): Promise<Desk> {
    this.#opened ??= this.#load();
    return this.#opened;
  }

  async #load(): Promise<Desk> {
    const { loadVocabularies } = await import('./vocabularies.ts');
    return { notes: this.notes, cleaner: this.#cleaner, ...loadVocabularies(this.#folder) };
  }
}
