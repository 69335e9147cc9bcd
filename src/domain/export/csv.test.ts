import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, formatPlainCsv, guarded, unguarded } from './csv.ts';
import { readCsv } from './sample-csv.ts';
import type { Cell, Table } from './table.ts';

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '−'];
const HIDDEN = [
  '',
  ' ',
  '  ',
  '\u00A0',
  '\uFEFF',
  '\n',
  '\r\n',
  '\0',
  '\t',
  '\u200B',
  '\u3000',
  '\u202E',
  '\u2060',
  '\u00AD',
  '\u3164',
  '\uE000',
  '\u0378',
  '\uD800',
];
const SPLITS = [';', '\t', '\n', '\r', '\u2028'];

/** Hostile more often than not: signs, blanks, apostrophes and separators in any order. */
const hostile = fc
  .array(fc.constantFrom(...SIGNS, ...HIDDEN, ...SPLITS, "'", '"', ',', 'cmd|', 'a', 'é', 'ع'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(hostile, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

function table(rows: Cell[][]): Table {
  const width = Math.max(...rows.map((row) => row.length));
  const fields = Array.from({ length: width }, (_, at) => ({
    name: `c${at}`,
    type: 'string' as const,
    description: '',
  }));
  return { name: 't', fields, rows };
}

/** Written without the pattern of the guard: the first character that is neither blank nor control. */
function firstVisible(text: string): string {
  return [...text].find((each) => !/[\p{Z}\p{C}\s\u3164\u115F\u1160\uFFA0]/u.test(each)) ?? '';
}

describe('the guard against formulas', () => {
  it('stands before every sign, also behind what a spreadsheet skips', () => {
    for (const sign of SIGNS) {
      for (const hidden of HIDDEN) {
        const text = guarded(`${hidden}${sign}1+1`);
        expect([sign, hidden, firstVisible(text)]).toEqual([sign, hidden, "'"]);
      }
    }
  });

  it('stands also where another separator would begin a cell', () => {
    for (const split of SPLITS) {
      expect(guarded(`a${split} =1+1`)).toBe(`a${split} '=1+1`);
    }
  });

  it('leaves alone what is no formula', () => {
    for (const text of ['', 'a=b', 'gender-based', '#EmpowerHer', 'a, -b', "'quoted'", '5 - 3']) {
      expect(guarded(text)).toBe(text);
    }
  });

  it('starts no cell with a sign, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const part of guarded(text).split(/[;\t\n\r\v\f\u0085\u2028\u2029]/)) {
          expect(SIGNS).not.toContain(firstVisible(part));
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('can be taken away again, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the CSV writer', () => {
  it('writes names, rows and ends of lines as RFC 4180 has them', () => {
    expect(formatPlainCsv(table([['a,b', 'say "no"', null, 7, true]]))).toBe(
      'c0,c1,c2,c3,c4\r\n"a,b","say ""no""",,7,true\r\n',
    );
  });

  it('X03: begins with a byte order mark, so that Excel shows Arabic', () => {
    expect(formatCsv(table([['تدريب']]))).toBe('\uFEFFc0\r\nتدريب\r\n');
  });

  it('X02: gives every cell back', () => {
    const cell = fc.oneof(anyText, fc.nat().map(String));
    const rows = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(rows, (given) => {
        const [, ...read] = readCsv(formatCsv(table(given)));
        expect(read.map((row) => row.map(unguarded))).toEqual(given);
      }),
      { numRuns: 1000 },
    );
  });
});
