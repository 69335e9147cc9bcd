import { isIP } from 'node:net';

const PRIVATE_ENDINGS = [
  'local',
  'localhost',
  'internal',
  'lan',
  'home',
  'test',
  'invalid',
  'arpa',
];

function isPublicHost(host: string): boolean {
  const labels = host.replace(/\.$/, '').split('.');
  if (labels.length < 2 || host.startsWith('[') || isIP(host) !== 0) return false;
  return !PRIVATE_ENDINGS.includes(labels.at(-1) ?? '');
}

/** What keeps an address from being linked to from a public page; null where nothing does. */
export function urlFaultFor(address: string): string | null {
  if (/[\s\p{Cc}\p{Cf}]/u.test(address)) return 'contains blanks or invisible characters';
  if (!URL.canParse(address)) return 'is not a complete address';
  const url = new URL(address);
  if (url.protocol !== 'https:') return 'does not start with https://';
  if (url.username !== '' || url.password !== '') return 'contains a user name or password';
  if (!isPublicHost(url.hostname)) return 'names no public host';
  return null;
}
