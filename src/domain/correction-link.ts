/** Where corrections go, as the build was told: a repository on the web, a mail address or a page. */
export type CorrectionDesk = { repoUrl: string | null; contact: string | null };

const MAIL = /^[^\s@:/]+@[^\s@:/]+$/;

/**
 * The address that takes a correction, with the subject filled in where it can be: a new issue of
 * the repository, else a mail, else the page as it is. `null` where the build names no place.
 */
export function correctionLink({ repoUrl, contact }: CorrectionDesk, subject: string) {
  const title = encodeURIComponent(subject);
  if (repoUrl !== null) return `${repoUrl.replace(/\/+$/, '')}/issues/new?title=${title}`;
  if (contact !== null && isMailAddress(contact)) return `mailto:${contact}?subject=${title}`;
  return contact;
}

/** True for a bare mail address. */
export function isMailAddress(contact: string): boolean {
  return MAIL.test(contact);
}
