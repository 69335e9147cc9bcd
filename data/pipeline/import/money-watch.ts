import type { Notes, Spot } from './notes.ts';
import type { Attributes } from './xml-reader.ts';

const MONEY = new Set(['budget', 'planned-disbursement', 'transaction']);

/**
 * Money is not imported. What is wrong with it is noted all the same, because it tells how far the
 * rest of a file can be trusted.
 */
export class MoneyWatch {
  readonly #notes: Notes;
  #spot: Spot = { line: 1, key: '' };
  #hasCurrency = false;
  #field = '';
  #isValue = false;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  begin(activity: Attributes, line: number): void {
    this.#spot = { line, key: '' };
    this.#hasCurrency = (activity['default-currency'] ?? '') !== '';
  }

  /** A field that is skipped begins. */
  field(name: string): void {
    this.#field = MONEY.has(name) ? name : '';
    this.#isValue = false;
  }

  open(name: string, attributes: Attributes, line: number): void {
    this.#isValue = this.#field !== '' && name === 'value';
    if (!this.#isValue) return;
    this.#spot = { ...this.#spot, line };
    if ((attributes['currency'] ?? '') === '' && !this.#hasCurrency) this.#add('no currency');
    if ((attributes['value-date'] ?? '') === '') this.#add('no value-date');
  }

  text(text: string): void {
    if (this.#isValue && text.trim().startsWith('-')) this.#add('a negative amount');
    this.#isValue = false;
  }

  #add(fault: string): void {
    this.#notes.add(this.#field, `${fault}; money is not imported`, this.#spot);
  }
}
