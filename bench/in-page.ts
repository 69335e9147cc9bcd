/** Runs in every page before its own script. */
export function markInPage(): void {
  const seen = { lcp: Number.NaN, shift: 0, blocking: 0 };
  Reflect.set(window, 'seen', seen);
  const watch = (type: string, take: (entry: PerformanceEntry) => void) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
    observer.observe({ type, buffered: true });
  };
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
  watch('longtask', ({ duration }) => {
    // What is over 50 ms keeps the reader waiting.
    seen.blocking += duration - 50;
  });
}

/** When the mark was set, in milliseconds from navigation; waits for it. */
export function whenMarked(name: string): Promise<number> {
  return new Promise((done) => {
    const observer = new PerformanceObserver((list) => {
      const [mark] = list.getEntriesByName(name);
      if (mark === undefined) return;
      observer.disconnect();
      done(mark.startTime);
    });
    observer.observe({ type: 'mark', buffered: true });
  });
}

/** Watches one press of the mouse and the mark or measure that tells of its change. */
export function watchPress(changed: string): void {
  const isPress = ({ entryType, name }: PerformanceEntry) =>
    entryType === 'event' && (name === 'click' || name === 'pointerup');
  const press = new Promise<number>((done) => {
    const found: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => {
      found.push(...list.getEntries());
      const longest = Math.max(0, ...found.filter(isPress).map(({ duration }) => duration));
      if (longest === 0 || !found.some(({ name }) => name === changed)) return;
      observer.disconnect();
      done(longest);
    });
    for (const type of ['mark', 'measure']) observer.observe({ type });
    // The least that a browser tells of; the types of the DOM do not know it yet.
    observer.observe({ type: 'event', ...{ durationThreshold: 16 } });
  });
  Reflect.set(window, 'press', press);
}

/** From the press to the frame on the screen that shows the change, in milliseconds. */
export function whenShown(): Promise<number> {
  return Reflect.get(window, 'press');
}

/**
 * The first picture, and what had come by then: the document and what it asked for. A page marks its
 * picture in the frame that shows it. The browser tells when a frame was on the screen if it took
 * more than 50 ms, as all of these do on a slow processor; of a shorter one the next frame tells.
 */
export async function firstPicture(mark: number) {
  await new Promise((done) => requestAnimationFrame(done));
  const next = performance.now();
  await new Promise((done) => setTimeout(done, 500));
  const frames = await new Promise<PerformanceEntry[]>((done) => {
    const observer = new PerformanceObserver((list) => {
      observer.disconnect();
      done(list.getEntries());
    });
    observer.observe({ type: 'long-animation-frame', buffered: true });
    setTimeout(done, 500, []);
  });
  const shown = frames.find(
    ({ startTime, duration }) => startTime <= mark && mark <= startTime + duration,
  );
  const choropleth = Number(shown ? Reflect.get(shown, 'presentationTime') : next);
  const timed = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ].filter((entry) => entry instanceof PerformanceResourceTiming);
  const come = timed.filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= choropleth);
  const bytes = come.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return { choropleth, before: { requests: come.length, bytes } };
}

/** What the browser has seen so far. */
export function vitals() {
  const seen = Reflect.get(window, 'seen');
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  return { fcp: fcp ?? Number.NaN, lcp: seen.lcp, shift: seen.shift, blocking: seen.blocking };
}

/** From now on keeps how long each task of the page took that took more than 50 ms. */
export function watchTasks(): void {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  Reflect.set(window, 'tasks', tasks);
}

export function longTasks(): number[] {
  return Reflect.get(window, 'tasks');
}
