import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const NAMES = {
  linux: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  darwin: ['google-chrome', 'chromium', 'microsoft-edge'],
  win32: ['chrome.exe', 'chromium.exe', 'msedge.exe'],
};

function linuxPlaces() {
  return [
    ...NAMES.linux.map((name) => `/usr/bin/${name}`),
    '/usr/local/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
}

function darwinPlaces(env) {
  const folders = ['/Applications'];
  if (env.HOME) folders.push(path.posix.join(env.HOME, 'Applications'));
  return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function windowsPlaces(env) {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ].flatMap((file) => folders.map((folder) => path.win32.join(folder, file)));
}

function usualPlaces(platform, env) {
  if (platform === 'darwin') return darwinPlaces(env);
  return platform === 'win32' ? windowsPlaces(env) : linuxPlaces();
}

/** Files that may be a browser, the best first, without repetition. */
export function browserCandidates(platform, env) {
  const { delimiter, join } = platform === 'win32' ? path.win32 : path.posix;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = NAMES[platform] ?? NAMES.linux;
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const chosen = env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : [];
  return [...new Set([...chosen, ...usualPlaces(platform, env), ...onPath])];
}

/** Where Playwright keeps (or would keep) its own Chromium. */
export function playwrightBrowser(root) {
  try {
    const require = createRequire(path.join(root, 'package.json'));
    return [require('playwright-core').chromium.executablePath()];
  } catch {
    // This platform has no browser of Playwright's.
    return [];
  }
}

export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
