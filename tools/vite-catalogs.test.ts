import { setupI18n } from '@lingui/core';
import { describe, expect, it } from 'vitest';
import '../src/messages/document-text.ts';
import { compileCatalog, isCatalog } from './vite-catalogs.ts';

describe('isCatalog', () => {
  it.each([
    ['/home/me/atlas/src/messages/en/map.json', true],
    ['C:/atlas/src/messages/fr/shell.json', true],
    ['/atlas/src/messages/catalog-en.ts', false],
    ['/atlas/src/messages/en/map.json.ts', false],
    ['/atlas/data/en/map.json', false],
  ])('%s: %s', (file, is) => {
    expect(isCatalog(file)).toBe(is);
  });
});

describe('compileCatalog', () => {
  it('compiles what Lingui reads without a parser of its own', () => {
    const source = {
      plain: 'List of countries',
      count: '{count, plural, =0 {none} one {# activity} other {# activities}}',
      rich: '<0>{n}</0> “{word}”',
    };
    const messages = JSON.parse(compileCatalog(JSON.stringify(source), 'en.json'));
    const i18n = setupI18n({ locale: 'en', messages: { en: messages } });
    i18n.setMessagesCompiler(() => {
      throw new Error('not compiled');
    });
    expect(i18n._('plain')).toBe('List of countries');
    expect([0, 1, 1200].map((count) => i18n._('count', { count }))).toEqual([
      'none',
      '1 activity',
      '1,200 activities',
    ]);
    expect(i18n._('rich', { n: 5, word: 'a' })).toBe('<0>5</0> “a”');
  });

  it.each([
    ['no catalogue', 'null', /en\.json: not a catalogue/],
    ['a list', '["a"]', /en\.json: not a catalogue/],
    ['something that is no text', '{"a.b":{"c":"d"}}', /en\.json: 'a\.b' is not a text/],
    ['a message with a fault', '{"a.b":"{count, plural, one {x}"}', /en\.json: 'a\.b'/],
  ])('refuses %s and says where', (_, code, problem) => {
    expect(() => compileCatalog(code, 'en.json')).toThrow(problem);
  });
});
