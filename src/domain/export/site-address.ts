/** An address on the public site; `path` begins with a slash. `null` where no site is known. */
export function siteAddress(siteUrl: string | null, path: string): string | null {
  return siteUrl === null ? null : `${siteUrl.replace(/\/+$/, '')}${path}`;
}
