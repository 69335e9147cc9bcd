import type { ContextEdition } from '../../domain/context.ts';

/** The letter by which a page that quotes an edition is referred to: a, b, c and so on. */
export function markFor({ quotedBy }: ContextEdition, source: string): string {
  const at = quotedBy.findIndex(({ id }) => id === source);
  return at < 0 ? '' : String.fromCodePoint(97 + at);
}
