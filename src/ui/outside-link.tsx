import type { ReactNode } from 'react';

/** A link out of the site; an address that is not https stays text. */
export function OutsideLink({ href, children }: { href: string; children?: ReactNode }) {
  if (!isHttps(href)) return <>{children}</>;
  return (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  );
}

function isHttps(href: string): boolean {
  return URL.canParse(href) && new URL(href).protocol === 'https:';
}
