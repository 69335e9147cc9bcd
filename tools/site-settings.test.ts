import { describe, expect, it } from 'vitest';
import { basePath, siteSettings } from './site-settings.ts';

it.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['atlas', '/atlas/'],
  ['/atlas', '/atlas/'],
  ['//a/b//', '/a/b/'],
])('BASE_PATH %o puts the site at %s', (path, base) => {
  expect(basePath({ BASE_PATH: path })).toBe(base);
});

describe('the settings of a host', () => {
  it('are none but the way out where nothing is set, or set to nothing', () => {
    const none = {
      exitUrl: 'https://www.weather.com/',
      siteUrl: null,
      repoUrl: null,
      contact: null,
    };
    expect(siteSettings({})).toEqual(none);
    expect(siteSettings({ EXIT_URL: '', SITE_URL: '', REPO_URL: '', CONTACT: ' ' })).toEqual(none);
  });

  it('are taken as they are set', () => {
    expect(
      siteSettings({
        EXIT_URL: 'https://example.org',
        SITE_URL: 'https://example.org/atlas',
        REPO_URL: 'https://example.org/code',
        CONTACT: 'team@example.org',
      }),
    ).toEqual({
      exitUrl: 'https://example.org/',
      siteUrl: 'https://example.org/atlas',
      repoUrl: 'https://example.org/code',
      contact: 'team@example.org',
    });
  });

  it.each(['http://example.org', 'javascript:alert(1)', 'example.org', '//example.org'])(
    'leave out %s, which is no address over https',
    (url) => {
      const { exitUrl, siteUrl, repoUrl } = siteSettings({
        EXIT_URL: url,
        SITE_URL: url,
        REPO_URL: url,
      });
      expect([siteUrl, repoUrl]).toEqual([null, null]);
      expect(exitUrl).toBe('https://www.weather.com/');
    },
  );
});
