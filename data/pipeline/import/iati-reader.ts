import type { IatiElement } from './iati-element.ts';
import { ImportFault } from './import-fault.ts';
import { MoneyWatch } from './money-watch.ts';
import type { Notes } from './notes.ts';
import { type Attributes, XmlReader } from './xml-reader.ts';

const READ = new Set([
  ...['iati-identifier', 'reporting-org', 'title', 'description', 'participating-org'],
  ...['activity-status', 'activity-date', 'activity-scope', 'recipient-country'],
  ...['recipient-region', 'sector', 'tag', 'related-activity'],
]);
/** Some services wrap a file in an answer of their own. */
const WRAPPERS = new Set(['result', 'response']);
const MOST_ELEMENTS = 100_000;
const MOST_TEXT = 2_000_000;

export type FoundActivity = { element: IatiElement; skipped: ReadonlyMap<string, number> };

/**
 * Activities of an IATI file in pieces, one after the other, so that memory does not grow with the
 * file. Only what records are made of is kept; the rest of an activity is counted by name.
 */
export class IatiReader {
  readonly #xml: XmlReader;
  readonly #found: FoundActivity[] = [];
  readonly #money: MoneyWatch;
  #prefix = '';
  #outside: string[] = [];
  #open: IatiElement[] = [];
  #skipDepth = 0;
  #skipped = new Map<string, number>();
  #size = 0;
  #text = 0;
  #hasRoot = false;

  constructor(notes: Notes) {
    this.#money = new MoneyWatch(notes);
    this.#xml = new XmlReader({
      open: (name, attributes, line) => this.#opened(name, attributes, line),
      text: (text) => this.#heard(text),
      close: () => this.#closed(),
    });
  }

  /** The activities that end in this piece of the file. */
  read(chunk: string): FoundActivity[] {
    this.#xml.write(chunk);
    return this.#found.splice(0);
  }

  close(): void {
    this.#xml.close();
    if (this.#hasRoot) return;
    throw new ImportFault("no element 'iati-activities' in it; this is no file of IATI activities");
  }

  #opened(written: string, attributes: Attributes, line: number): void {
    const name = written.startsWith(this.#prefix) ? written.slice(this.#prefix.length) : written;
    if (this.#open.length === 0) this.#openedOutside(written, attributes, line);
    else if (this.#skipDepth > 0) this.#openedSkipped(name, attributes, line);
    else this.#openedInside(name, attributes, line);
  }

  #openedOutside(written: string, attributes: Attributes, line: number): void {
    const name = written.replace(/^[^:]*:/, '');
    const isHome = this.#hasRoot ? written === `${this.#prefix}${name}` : true;
    if (isHome && name === 'iati-activity') {
      this.#takeHome(written, name);
      this.#open = [{ name, attributes, line, text: '', children: [] }];
      this.#skipped = new Map();
      this.#size = 0;
      this.#text = 0;
      this.#money.begin(attributes, line);
      return;
    }
    if (isHome && name === 'iati-activities') this.#takeHome(written, name);
    else if (!this.#hasRoot && this.#outside.length === 0 && !WRAPPERS.has(name)) {
      const what = /organisations?$/.test(name)
        ? 'a file of organisations'
        : 'another kind of file';
      const message = `the outermost element is '${written.slice(0, 60)}', so this is ${what}; allowed: iati-activities`;
      throw new ImportFault(message, line);
    }
    this.#outside.push(name);
  }

  #takeHome(written: string, name: string): void {
    this.#hasRoot = true;
    this.#prefix = written.slice(0, written.length - name.length);
  }

  #openedSkipped(name: string, attributes: Attributes, line: number): void {
    this.#skipDepth += 1;
    if (name === 'recipient-country') {
      this.#countSkipped('recipient-country (inside another field)');
    }
    this.#money.open(name, attributes, line);
  }

  #openedInside(name: string, attributes: Attributes, line: number): void {
    const isField = this.#open.length === 1;
    const isRead = isField ? READ.has(name) : name === 'narrative';
    if (!isRead) {
      this.#countSkipped(isField ? name : `${this.#open[1]?.name ?? ''}/${name}`);
      this.#skipDepth = 1;
      this.#money.field(name);
      return;
    }
    this.#size += 1;
    if (this.#size > MOST_ELEMENTS) {
      throw new ImportFault(`an activity of more than ${MOST_ELEMENTS} elements`, line);
    }
    const element = { name, attributes, line, text: '', children: [] };
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  #countSkipped(name: string): void {
    this.#skipped.set(name, (this.#skipped.get(name) ?? 0) + 1);
  }

  #heard(text: string): void {
    if (this.#skipDepth > 0) this.#money.text(text);
    const element = this.#skipDepth === 0 && this.#open.length > 1 ? this.#open.at(-1) : undefined;
    if (element === undefined) return;
    this.#text += text.length;
    if (this.#text > MOST_TEXT) {
      throw new ImportFault(`an activity with more than ${MOST_TEXT} characters`, element.line);
    }
    element.text += text;
  }

  #closed(): void {
    if (this.#open.length === 0) {
      this.#outside.pop();
      return;
    }
    if (this.#skipDepth > 0) {
      this.#skipDepth -= 1;
      return;
    }
    const element = this.#open.pop();
    if (this.#open.length > 0 || element === undefined) return;
    this.#found.push({ element, skipped: this.#skipped });
  }
}
