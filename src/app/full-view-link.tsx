import type { ReactNode } from 'react';

/** From a frame on another site to the atlas itself, in a window of its own. */
export function FullViewLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}
