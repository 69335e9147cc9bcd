/** Words from data must not turn into markup of a report. */
export function inMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|#]/g, (sign) => `\\${sign}`);
}
