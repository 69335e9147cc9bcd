import { type Attributes, XmlReader } from './xml-reader.ts';

export type XmlNode = { name: string; attributes: Attributes };

/** What to do with the elements of a part of a workbook; prefixes of names are left out. */
export type XmlVisitor = {
  open?(node: XmlNode): void;
  /** With all text inside the element itself. */
  close?(name: string, text: string): void;
};

const PIECE = 65_536;

/** Walks through XML that is already in memory, as strictly as through a file. */
export function visitXml(xml: string, visitor: XmlVisitor): void {
  const open: { name: string; text: string }[] = [];
  const reader = new XmlReader({
    open(written, attributes) {
      const name = written.replace(/^.*:/, '');
      open.push({ name, text: '' });
      visitor.open?.({ name, attributes });
    },
    text(text) {
      const last = open.at(-1);
      if (last !== undefined) last.text += text;
    },
    close() {
      const last = open.pop();
      if (last !== undefined) visitor.close?.(last.name, last.text);
    },
  });
  const text = xml.replace(/^\u{FEFF}/u, '');
  for (let at = 0; at < text.length; at += PIECE) reader.write(text.slice(at, at + PIECE));
  reader.close();
}
