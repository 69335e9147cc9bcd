import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './text-width.ts';

describe('the width of a text', () => {
  it('is that of the font', () => {
    expect(textWidth('Mexico', 100, 'sans')).toBe(73 + 50 + 45 + 25 + 46 + 54);
  });

  it('takes signs of East Asia for squares, and marks for nothing', () => {
    expect(textWidth('中国', 10, 'sans')).toBe(20);
    expect(textWidth('e\u0301', 10, 'sans')).toBe(textWidth('e', 10, 'sans'));
  });
});

describe('wrapped text', () => {
  it('breaks at blanks, and inside a word only where no line could hold it', () => {
    expect(wrapText('aaa aaa aaa', 10, 'sans', 35)).toEqual(['aaa aaa', 'aaa']);
    expect(wrapText('b aaaaaaaa', 10, 'sans', 22)).toEqual(['b', 'aaaa', 'aaaa']);
    expect(wrapText('', 10, 'sans', 20)).toEqual([]);
  });

  it('loses nothing, and no line is too wide that has more than one sign', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.integer({ min: 5, max: 300 }),
        (text, width) => {
          const lines = wrapText(text, 10, 'strong', width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) {
            expect([...line].length === 1 || textWidth(line, 10, 'strong') <= width).toBe(true);
          }
        },
      ),
    );
  });
});
