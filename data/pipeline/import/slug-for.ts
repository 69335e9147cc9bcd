import { createHash } from 'node:crypto';
import { LONGEST_SLUG } from '../../../src/domain/codes.ts';

export function digestOf(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

/**
 * An address made of a text. Where letters, signs or length are lost on the way, digits of a hash
 * of the whole text keep different texts apart, whatever else stands in the file.
 */
export function slugFor(text: string): string {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const isExact = slug === text.toLowerCase() && slug.length <= LONGEST_SLUG;
  if (isExact) return slug;
  const most = LONGEST_SLUG - 9;
  return [slug.slice(0, most).replace(/-+$/, ''), digestOf(text, 8)]
    .filter((part) => part !== '')
    .join('-');
}
