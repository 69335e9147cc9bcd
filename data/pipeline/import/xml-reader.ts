import { SaxesParser } from 'saxes';
import { ImportFault } from './import-fault.ts';

/** An object without a prototype, so that no name in a file finds anything but an attribute. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export type XmlHandlers = {
  open(name: string, attributes: Attributes, line: number): void;
  text(text: string): void;
  close(): void;
};

/** Far beyond any honest file; a parser would follow a hostile one until memory ends. */
const MOST = { depth: 60, attributes: 200, silence: 2_000_000 };

/** An `&` that begins nothing. The parser would look for its end through the rest of the file. */
const BARE_AMPERSAND = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z_][\w.-]{0,40});)/gi;
/** An `&` of which the next piece tells whether it begins something. */
const UNFINISHED = /&[\w#.-]{0,42}$/;

/**
 * A strict reader of XML in pieces. It refuses every DOCTYPE, because entities and outside files
 * come with one, and whatever is nested, repeated or long beyond reason.
 */
export class XmlReader {
  readonly #parser = new SaxesParser();
  readonly #handlers: XmlHandlers;
  #depth = 0;
  #attributes = 0;
  #silence = 0;
  #heldBack = '';
  /** Where a bare ampersand stood, until what follows shows that it was part of a comment. */
  #ampersand: { line: number; column: number } | null = null;

  constructor(handlers: XmlHandlers) {
    this.#handlers = handlers;
    this.#watchFaults();
    this.#watchElements();
  }

  #watchFaults(): void {
    this.#parser.on('error', ({ message }) => this.#refuse(message.replace(/^.*?\d+:\d+: /, '')));
    this.#parser.on('doctype', () => this.#refuse('a DOCTYPE is not allowed; remove it'));
  }

  #watchElements(): void {
    this.#parser.on('attribute', () => {
      this.#attributes += 1;
      if (this.#attributes > MOST.attributes) this.#refuse('an element has too many attributes');
    });
    this.#parser.on('opentag', ({ name, attributes }) => {
      this.#progressed();
      this.#attributes = 0;
      this.#depth += 1;
      if (this.#depth > MOST.depth) this.#refuse(`nested more than ${MOST.depth} deep`);
      this.#handlers.open(name, attributes, this.#parser.line);
    });
    const hear = (text: string) => {
      this.#progressed();
      this.#handlers.text(text);
    };
    this.#parser.on('text', hear);
    this.#parser.on('cdata', hear);
    this.#parser.on('comment', () => this.#progressed());
    this.#parser.on('closetag', () => {
      this.#progressed();
      this.#depth -= 1;
      this.#handlers.close();
    });
  }

  #progressed(): void {
    this.#silence = 0;
    this.#ampersand = null;
  }

  #refuse(message: string): never {
    if (this.#ampersand !== null) {
      const { line, column } = this.#ampersand;
      throw new ImportFault('not usable XML: a bare &; write &amp; for it', line, column);
    }
    throw new ImportFault(`not usable XML: ${message}`, this.#parser.line, this.#parser.column + 1);
  }

  write(chunk: string): void {
    this.#silence += chunk.length;
    if (this.#silence > MOST.silence) this.#refuse('a text or tag that does not end');
    const piece = this.#heldBack + chunk;
    this.#heldBack = UNFINISHED.exec(piece)?.[0] ?? '';
    this.#parse(piece.slice(0, piece.length - this.#heldBack.length));
  }

  #parse(piece: string): void {
    let from = 0;
    for (const { index } of piece.matchAll(BARE_AMPERSAND)) {
      this.#parser.write(piece.slice(from, index));
      this.#ampersand ??= { line: this.#parser.line, column: this.#parser.column + 1 };
      from = index;
    }
    this.#parser.write(piece.slice(from));
  }

  /** Says so where the file ends too early. */
  close(): void {
    this.#parse(this.#heldBack);
    this.#parser.close();
  }
}
