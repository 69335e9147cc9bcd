/**
 * The first sentences of a text that fit into `most` characters; where not even one does, its first
 * words and an ellipsis.
 */
export function excerptOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const sentences = /^.*[.!?](?=\s)/s.exec(text.slice(0, most + 1))?.[0];
  if (sentences !== undefined) return sentences;
  return `${start.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}
