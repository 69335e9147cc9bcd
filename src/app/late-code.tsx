import { type ComponentType, use } from 'react';
import { reloadPage } from '../state/browser-address.ts';

/**
 * A component whose code comes when it is first shown, or when `load` is called. Where it does not
 * come `load` rejects, or gives `instead`, until the page is loaded anew. Code that is there already
 * is drawn in one step: nothing flashes over a document that shows the same.
 */
export function lateCode<Props extends object>(
  ask: () => Promise<ComponentType<Props>>,
  instead?: ComponentType<Props>,
) {
  let coming: Promise<ComponentType<Props>> | null = null;
  const load = () => {
    coming ??= readAtOnce(
      arrivalOf(ask).catch((cause) => {
        if (instead === undefined) throw cause;
        return instead;
      }),
    );
    return coming;
  };
  function Late(props: Props) {
    const Code = use(load());
    return <Code {...props} />;
  }
  return { load, Late };
}

/** A promise of which `use` knows without waiting that it is kept, by the fields that React reads. */
function readAtOnce<Code>(promise: Promise<Code>): Promise<Code> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    // Whoever awaits it is told.
    () => {},
  );
  return promise;
}

/** Styles that did not come are no reason to do without the code: its words can be read without. */
export function bearMissingStyles(): void {
  addEventListener('vite:preloadError', (event) => {
    if (event.payload.message.includes('CSS')) event.preventDefault();
  });
}

/** Code that is gone was replaced by a new version: the address is loaded anew, but never twice. */
async function arrivalOf<Code>(ask: () => Promise<Code>): Promise<Code> {
  try {
    return await ask();
  } catch (cause) {
    if (!navigator.onLine || wasReloaded()) throw cause;
    reloadPage();
    return await new Promise(() => {});
  }
}

function wasReloaded(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type === 'reload';
}
