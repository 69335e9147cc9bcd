import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?inline';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline';

/** As the style sheet of the font divides it. */
const BASIC =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

/** The fonts of the site as rules with the files in them: a picture may ask for nothing. */
export const PICTURE_FONTS = [
  rule('Source Sans 3', '200 900', sans),
  rule('Source Serif 4', '600', serif),
].join('');

function rule(family: string, weights: string, file: string): string {
  return `@font-face{font-family:'${family}';font-weight:${weights};src:url(${file}) format('woff2');unicode-range:${BASIC}}`;
}
