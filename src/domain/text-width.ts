/** The faces of the site in a picture: text, strong text, headings. */
export type Face = 'sans' | 'strong' | 'display';

/** Advance widths from U+0020 to U+007E in hundredths of the size, as Chromium measures these fonts. */
const WIDTHS: Readonly<Record<Face, readonly number[]>> = {
  // Source Sans 3, weight 400.
  sans: numbers(
    '20 29 43 50 50 82 61 25 30 30 42 50 25 31 25 35 50 50 50 50 50 50 50 50 50 50 25 25 50 50 50 42 85 54 59 57 61 53 49 62 65 26 48 58 49 73 65 66 57 66 57 53 54 64 51 79 51 48 54 30 35 30 50 50 54 50 55 46 55 50 29 50 54 25 25 49 25 83 55 54 55 55 35 42 34 54 47 72 45 47 42 30 24 30 50',
  ),
  // Source Sans 3, weight 600.
  strong: numbers(
    '20 31 48 51 51 84 64 27 32 32 44 51 27 32 27 34 51 51 51 51 51 51 51 51 51 51 27 27 51 51 51 44 87 56 60 58 62 54 51 63 66 28 49 60 50 74 66 67 58 67 59 54 55 65 54 80 54 50 54 32 34 32 51 50 55 52 56 46 56 51 32 52 56 26 26 52 27 84 56 55 56 56 37 43 36 56 49 75 48 49 44 32 25 32 51',
  ),
  // Source Serif 4, weight 600.
  display: numbers(
    '23 31 42 54 54 95 74 21 38 38 46 55 31 33 31 36 55 55 55 55 55 55 55 55 55 55 31 31 55 55 55 43 87 71 67 66 74 63 61 72 81 39 39 73 62 93 76 74 64 74 71 56 65 76 71 102 68 67 59 36 36 36 55 53 40 55 63 53 62 54 37 57 65 34 31 62 34 96 65 59 63 61 47 47 37 64 58 85 58 59 50 36 30 36 55',
  ),
};
/** Signs without a width of their own here, and those of East Asia, which fill a square. */
const OTHER = 65;
const SQUARE = 100;

function numbers(text: string): readonly number[] {
  return text.split(' ').map(Number);
}

/** About how wide a text is, in the unit of `size`; where no font is at hand to measure it. */
export function textWidth(text: string, size: number, face: Face): number {
  let hundredths = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (/\p{M}/u.test(sign)) continue;
    hundredths += WIDTHS[face][code - 0x20] ?? (code >= 0x2e80 ? SQUARE : OTHER);
  }
  return (hundredths * size) / 100;
}

/** The text in lines that fit into `width`; a word that fits no line is cut. */
export function wrapText(text: string, size: number, face: Face, width: number): string[] {
  const fits = (line: string) => textWidth(line, size, face) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => pieces(each, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const found: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && !fits(piece + sign)) {
      found.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...found, piece];
}
