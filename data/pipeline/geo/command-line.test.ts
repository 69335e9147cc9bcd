import { describe, expect, it } from 'vitest';
import { parseOwnPaths } from './command-line.ts';

describe('parseOwnPaths', () => {
  it('reads which files stand in for the packages', () => {
    expect(parseOwnPaths([])).toBeNull();
    expect(parseOwnPaths(['--areas', 'a.json'])).toEqual({ areas: 'a.json', lines: null });
    expect(parseOwnPaths(['--areas', 'a.json', '--lines=b.json'])).toEqual({
      areas: 'a.json',
      lines: 'b.json',
    });
  });

  it.each([[['--lines', 'b.json']], [['--area', 'a.json']], [['a.json']], [['--areas']]])(
    'refuses %j and says what is allowed',
    (args) => {
      expect(() => parseOwnPaths(args)).toThrow('Allowed: --areas <file.geojson>');
    },
  );
});
