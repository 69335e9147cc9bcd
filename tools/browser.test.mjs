import { describe, expect, test } from 'vitest';
import { browserCandidates } from './browser.mjs';
import { browserInstallers } from './browser-install.mjs';

describe('candidates', () => {
  test.each(['linux', 'darwin', 'win32'])('CHROMIUM_PATH comes first on %s', (platform) => {
    expect(browserCandidates(platform, { CHROMIUM_PATH: '/own/chrome' })[0]).toBe('/own/chrome');
    expect(browserCandidates(platform, { CHROMIUM_PATH: '' })).not.toContain('');
  });

  test('Linux: the usual places, then PATH, nothing twice', () => {
    const files = browserCandidates('linux', { PATH: '/usr/bin:/nix/bin:' });
    expect(files).toContain('/usr/bin/google-chrome');
    expect(files).toContain('/usr/bin/microsoft-edge');
    expect(files).toContain('/snap/bin/chromium');
    expect(files.indexOf('/nix/bin/chromium')).toBeGreaterThan(files.indexOf('/usr/bin/chromium'));
    expect(new Set(files).size).toBe(files.length);
  });

  test('macOS: applications of the machine and of the user', () => {
    const files = browserCandidates('darwin', { HOME: '/Users/ada', PATH: '/opt/homebrew/bin' });
    expect(files).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(files).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(files).toContain('/opt/homebrew/bin/chromium');
  });

  test('Windows: program folders, then Path', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      Path: 'C:\\tools;D:\\bin',
    };
    const files = browserCandidates('win32', env);
    expect(files).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(files).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(files).toContain('D:\\bin\\chromium.exe');
  });

  test('another Unix is searched like Linux, even with no environment', () => {
    expect(browserCandidates('freebsd', { PATH: '/bin' })).toContain('/bin/chromium');
    expect(browserCandidates('linux', {})).toContain('/usr/bin/chromium');
  });
});

describe('installers', () => {
  const names = (machine) =>
    browserInstallers({ root: '/site', ...machine }).map(({ name }) => name);

  test('Debian packages are the second way, for root alone', () => {
    expect(names({ isDebian: true, isRoot: true })).toEqual([
      'playwright install chromium',
      'apt-get install chromium',
    ]);
    expect(names({ isDebian: true, isRoot: false })).toEqual(['playwright install chromium']);
    expect(names({ isDebian: false, isRoot: true })).toEqual(['playwright install chromium']);
  });
});
