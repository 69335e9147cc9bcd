import { xmlElement, xmlText } from './xml.ts';

/** A text of IATI in the language of its activity. */
export function narrative(text: string): string {
  return xmlElement('narrative', {}, [xmlText(text)]);
}
