import { describe, expect, it } from 'vitest';
import {
  arrayOf,
  filledText,
  nullOr,
  numberFrom,
  object,
  oneOf,
  type Parse,
  ParseError,
  schemaVersionOf,
  text,
  textLike,
  wholeNumber,
  withoutTwins,
} from './parse.ts';

const pair = object<{ name: string; size: number | null }>({
  name: text,
  size: nullOr(wholeNumber()),
});

describe('what is accepted', () => {
  it('returns the value typed and otherwise unchanged', () => {
    expect(
      arrayOf(pair)(
        [
          { name: '', size: 3 },
          { size: null, name: 'b' },
        ],
        'list',
      ),
    ).toEqual([
      { name: '', size: 3 },
      { name: 'b', size: null },
    ]);
  });

  it('makes a new object that shares nothing with the input', () => {
    const input = { name: 'a', size: null };
    expect(pair(input, 'pair')).not.toBe(input);
  });
});

const refusals: [string, Parse<unknown>, unknown][] = [
  ['a number as text', text, 5],
  ['text as a number', wholeNumber(), '5'],
  ['a fraction', wholeNumber(), 1.5],
  ['NaN', numberFrom(0, 1), Number.NaN],
  ['Infinity', numberFrom(0, Number.MAX_VALUE), Number.POSITIVE_INFINITY],
  ['a number that a double cannot hold', wholeNumber(), 2 ** 53],
  ['a number below the least', wholeNumber(1), 0],
  ['blanks as text', filledText, ' \n'],
  ['a word that is not in the list', oneOf(['a', 'b']), 'c'],
  ['a name of the prototype as a word', oneOf(['a', 'b']), 'toString'],
  ['another form', textLike(/^\d$/, 'a digit'), '12'],
  ['null', pair, null],
  ['a list as an object', pair, []],
  ['an object as a list', arrayOf(text), { length: 1, 0: 'a' }],
  ['undefined as null', nullOr(text), undefined],
  ['a missing key', pair, { name: 'a' }],
  ['an unknown key', pair, { name: 'a', size: 1, extra: 1 }],
  ['an inherited key', pair, Object.create({ name: 'a', size: 1 })],
];

describe('what is refused', () => {
  it.each(refusals)('D03 %s', (_, parse, value) => {
    expect(() => parse(value, 'there')).toThrow(ParseError);
  });

  it('says where and what, and not what stood there', () => {
    const parse = object<{ rows: { name: string }[] }>({ rows: arrayOf(object({ name: text })) });
    expect(() => parse({ rows: [{ name: 'a' }, { name: 666 }] }, 'file')).toThrow(
      'file.rows[1].name: expected text',
    );
  });

  it.each(['__proto__', 'constructor', 'toString'])('D23 the key %s', (key) => {
    const value: unknown = JSON.parse(`{"name":"a","size":1,"${key}":{"polluted":true}}`);
    expect(() => pair(value, 'pair')).toThrow(ParseError);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('D09 a second entry with the same id', () => {
    const entries = [{ id: 'a' }, { id: 'b' }, { id: 'a' }];
    expect(() => withoutTwins(entries, ({ id }) => id, 'list')).toThrow('list[2]');
    expect(withoutTwins(entries.slice(0, 2), ({ id }) => id, 'list')).toHaveLength(2);
  });
});

describe('schemaVersionOf', () => {
  it.each([
    [{ schemaVersion: 7, anything: 'else' }, 7],
    [{ schemaVersion: '1' }, null],
    [{}, null],
    [null, null],
    [[1], null],
  ])('reads %j as %j', (value, version) => {
    expect(schemaVersionOf(value)).toBe(version);
  });
});
