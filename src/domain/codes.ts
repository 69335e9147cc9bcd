import { textLike } from './parse.ts';

/** The same for the records that are written and for the links that are read. */
export const LONGEST_SLUG = 60;
export const SLUG = new RegExp(`^(?=.{1,${LONGEST_SLUG}}$)[a-z0-9]+(-[a-z0-9]+)*$`);
/** ISO 3166-1 alpha-2. */
export const ISO2 = /^[A-Z]{2}$/;
/** ISO 3166-1 alpha-3. */
export const ISO3 = /^[A-Z]{3}$/;

export const slug = textLike(SLUG, 'a slug');
export const iso2 = textLike(ISO2, 'an ISO 3166-1 alpha-2 code');
export const iso3 = textLike(ISO3, 'an ISO 3166-1 alpha-3 code');
