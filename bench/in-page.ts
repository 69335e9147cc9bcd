/**
 * Runs in every page before its own script. The mark of a picture is set before the frame that shows
 * it; the next one begins after it.
 */
export function markInPage(): void {
  const seen = { lcp: Number.NaN, shift: 0, blocking: 0, press: 0 };
  Reflect.set(window, 'seen', seen);
  const watch = (type: string, take: (entry: PerformanceEntry) => void) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
    // The least that a browser tells of; the types of the DOM do not know it yet.
    observer.observe({ type, buffered: true, ...{ durationThreshold: 16 } });
  };
  let isPainted = false;
  watch('mark', ({ name }) => {
    if (name !== 'choropleth' || isPainted) return;
    isPainted = true;
    requestAnimationFrame(() => performance.mark('painted'));
  });
  new MutationObserver((_, observer) => {
    if (document.querySelector('[data-facet]') === null) return;
    observer.disconnect();
    performance.mark('answers');
  }).observe(document, { childList: true, subtree: true });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  watch('layout-shift', (entry) => {
    if (Reflect.get(entry, 'hadRecentInput') !== true) seen.shift += Reflect.get(entry, 'value');
  });
  watch('event', ({ name, duration }) => {
    if (name === 'click' || name === 'pointerup') seen.press = Math.max(seen.press, duration);
  });
  watch('longtask', ({ duration }) => {
    // What is over 50 ms keeps the reader waiting.
    seen.blocking += duration - 50;
  });
}
