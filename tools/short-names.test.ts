import { expect, it } from 'vitest';
import { shortNames } from './short-names.ts';

const nameFor = shortNames();

it('gives a class the same short name wherever the project lies', () => {
  const short = nameFor('bar', '/home/a/src/app/top-bar.module.css');
  expect(short).toMatch(/^_[a-z0-9]{4}$/);
  expect(shortNames()('bar', '/b/src/app/top-bar.module.css?used')).toBe(short);
});

it('tells classes and files apart', () => {
  const names = ['bar', 'brand'].flatMap((name) =>
    ['app', 'ui'].map((folder) => nameFor(name, `/a/src/${folder}/top-bar.module.css`)),
  );
  expect(new Set(names).size).toBe(4);
});

it('refuses two classes that would have one name', () => {
  const file = (at: number) => `/a/src/app/${at}.module.css`;
  const fill = () => {
    for (let at = 0; at < 20_000; at += 1) nameFor('bar', file(at));
  };
  expect(fill).toThrow('same short name');
});
