import { expect, it } from 'vitest';
import { correctionLink } from './correction-link.ts';

const SUBJECT = 'Correction: one-window-centre-bishkek (A18)';

it('a correction goes to a new issue of the repository, with the record in its title', () => {
  const desk = { repoUrl: 'https://example.org/team/atlas/', contact: 'team@example.org' };
  const url = new URL(correctionLink(desk, SUBJECT) ?? '');
  expect(url.href).toMatch(/^https:\/\/example\.org\/team\/atlas\/issues\/new\?/);
  expect(url.searchParams.get('title')).toBe(SUBJECT);
});

it('without a repository it goes to the mail address, or to the page named', () => {
  const mail = new URL(correctionLink({ repoUrl: null, contact: 'a@example.org' }, SUBJECT) ?? '');
  expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'a@example.org']);
  expect(mail.searchParams.get('subject')).toBe(SUBJECT);
  const page = 'https://example.org/write-to-us';
  expect(correctionLink({ repoUrl: null, contact: page }, SUBJECT)).toBe(page);
});

it('without either there is no address', () => {
  expect(correctionLink({ repoUrl: null, contact: null }, SUBJECT)).toBeNull();
});
