import { expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { pageHeading, pageTitle, type TitleId } from './page-title.ts';

const translate = (id: TitleId) => id.toUpperCase();

it('a page is called by its own name and that of the site', () => {
  expect(pageTitle(translate, DEFAULT_VIEW, null)).toBe('TITLE.MAP · TITLE.SITE');
  expect(pageTitle(translate, { ...DEFAULT_VIEW, page: 'table' }, null)).toBe(
    'TITLE.TABLE · TITLE.SITE',
  );
});

it('a country or an activity stands in the place of the page', () => {
  expect(pageTitle(translate, { ...DEFAULT_VIEW, country: 'KGZ' }, 'Kyrgyzstan')).toBe(
    'Kyrgyzstan · TITLE.SITE',
  );
});

it('a heading is the subject alone', () => {
  expect(pageHeading(translate, { ...DEFAULT_VIEW, country: 'KGZ' }, 'Kyrgyzstan')).toBe(
    'Kyrgyzstan',
  );
  expect(pageHeading(translate, DEFAULT_VIEW, null)).toBe('TITLE.MAP');
});
