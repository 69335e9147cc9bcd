import type { ReactNode } from 'react';
import { useText } from '../../messages/text.tsx';
import { ABOUT_PARTS, type AboutPart } from './about-parts.ts';

/** A titled part of the page, where the list of parts leads. */
export function Part({ id, children }: { id: AboutPart; children: ReactNode }) {
  const text = useText();
  const title = ABOUT_PARTS.find((part) => part.id === id)?.title;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title !== undefined && text(title)}
      </h2>
      {children}
    </section>
  );
}
