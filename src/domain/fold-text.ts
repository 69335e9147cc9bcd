/**
 * Text for comparing: without case and marks and with one kind of apostrophe, so that "cote d'i"
 * finds Côte d’Ivoire.
 */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/gu, "'").toLowerCase();
}
