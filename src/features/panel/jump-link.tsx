import type { MouseEvent, ReactNode } from 'react';

export function anchorFor(slug: string): string {
  return `record-${slug}`;
}

/** Goes to a record in this panel without touching the address, which belongs to the view. */
export function JumpLink({ slug, children }: { slug: string; children: ReactNode }) {
  const jump = (event: MouseEvent) => {
    const target = document.getElementById(anchorFor(slug));
    if (target === null) return;
    event.preventDefault();
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
  };
  return (
    <a href={`#${anchorFor(slug)}`} onClick={jump}>
      {children}
    </a>
  );
}
