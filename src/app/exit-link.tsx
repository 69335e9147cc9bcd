import type { ReactNode } from 'react';
import { site } from './site.ts';

/** Leaves this site: `quick-exit` listens for it; without script it is a plain link. */
export function ExitLink({
  className,
  children,
}: {
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <a
      className={className}
      href={site.exitUrl}
      rel="noreferrer"
      data-exit=""
      aria-describedby="exit-help"
      aria-keyshortcuts="Shift"
    >
      {children}
    </a>
  );
}
