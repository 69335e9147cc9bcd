import { useCallback, useRef, useState } from 'react';

export const STOPS = ['peek', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

/**
 * Where the details stand on a phone. Full is where the page has been scrolled, by finger, key or
 * handle; the other two differ by the height of the map, and a new subject is worth half of it.
 */
export function useSheet(subject: string) {
  const [low, setLow] = useState<{ stop: Stop; subject: string }>({ stop: 'half', subject });
  const [isFull, setFull] = useState(false);
  const edge = useRef<HTMLElement>(null);
  const watch = useCallback((upper: HTMLElement | null) => {
    edge.current = upper;
    if (upper === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        // Without height there is no sheet: the window is wide, low, or its text large.
        const { bottom = 0, height = 0 } = entry?.boundingClientRect ?? {};
        setFull(height > 0 && bottom <= (entry?.rootBounds?.top ?? 0));
      },
      { rootMargin: `${-Math.ceil(barOver(upper)) - 2}px 0px 0px` },
    );
    observer.observe(upper);
    // What takes the focus may lie under a sheet on its way up; no browser scrolls for what sticks.
    const uncover = ({ target }: FocusEvent) => {
      const isBelow = target instanceof Element && target.closest('[data-below]') !== null;
      if (isBelow && upper.checkVisibility() && scrollY > 0) scrollTo(0, 0);
    };
    const page = upper.parentElement;
    page?.addEventListener('focusin', uncover);
    return () => {
      observer.disconnect();
      page?.removeEventListener('focusin', uncover);
    };
  }, []);
  const moveTo = (stop: Stop) => {
    if (stop === 'full') {
      const { top = 0 } = edge.current?.getBoundingClientRect() ?? {};
      scrollTo(0, scrollY + top - barOver(edge.current));
    } else {
      setLow({ stop, subject });
      scrollTo(0, 0);
    }
  };
  const stop: Stop = isFull ? 'full' : low.subject === subject ? low.stop : 'half';
  return { stop, isTall: !isFull && stop === 'peek', watch, moveTo };
}

/** The height of the bar, below which the page begins. */
function barOver(edge: HTMLElement | null): number {
  return edge === null ? 0 : Number.parseFloat(getComputedStyle(edge).scrollMarginBlockStart);
}

/** The details of a new subject begin at their first line, also where the page was read to its end. */
export function startAtTop(details: HTMLElement | null): void {
  if (details !== null && details.getBoundingClientRect().top < 0) details.scrollIntoView();
}
