import { expect, it } from 'vitest';
import { fontOf } from './font-file.ts';
import { rasteriser } from './rasteriser.ts';

const draw = await rasteriser();

/** A text of one family and weight on white. */
const word = (family: string, weight: number) =>
  draw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><text x="4" y="30" font-family="'${family}', Arial" font-size="24" font-weight="${weight}">Egypt</text></svg>`,
  );

it('draws a picture of the size the file asks for, the same each time', () => {
  const png = Buffer.from(word('Source Sans 3', 400));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([120, 40]);
  expect(word('Source Sans 3', 400)).toEqual(word('Source Sans 3', 400));
});

it('has the fonts of the site, each in both weights', () => {
  const drawn = [
    word('Source Sans 3', 400),
    word('Source Sans 3', 600),
    word('Source Serif 4', 400),
    word('Source Serif 4', 600),
  ].map((png) => Buffer.from(png).toString('base64'));
  expect(new Set(drawn).size).toBe(4);
});

it('takes no other file for a font', () => {
  expect(() => fontOf(Buffer.from('wOF2 and more'))).toThrow('not a WOFF file');
});
