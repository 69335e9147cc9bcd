import type { Attributes } from './xml-reader.ts';

/** An element inside an activity. */
export type IatiElement = {
  name: string;
  attributes: Attributes;
  line: number;
  text: string;
  children: IatiElement[];
};

export function attributeOf(element: IatiElement, name: string): string {
  return (element.attributes[name] ?? '').trim();
}

export function childrenOf(element: IatiElement, name: string): IatiElement[] {
  return element.children.filter((child) => child.name === name);
}

export type Narrative = { text: string; language: string; line: number };

/** The words of an element: its narratives, or its own text as versions 1.0x write it. */
export function narrativesOf(element: IatiElement): Narrative[] {
  const own = attributeOf(element, 'xml:lang');
  const inside = childrenOf(element, 'narrative').map((narrative) => ({
    text: narrative.text,
    language: attributeOf(narrative, 'xml:lang') || own,
    line: narrative.line,
  }));
  return [...inside, { text: element.text, language: own, line: element.line }].filter(
    ({ text }) => text.trim() !== '',
  );
}

/** The first words of an element, for a name. */
export function wordsOf(element: IatiElement): string {
  return narrativesOf(element)[0]?.text.replaceAll(/\s+/gu, ' ').trim() ?? '';
}
