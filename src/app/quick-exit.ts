import { leaveSite } from '../state/browser-address.ts';

const PRESSES = 3;
const WITHIN_MS = 5000;

/**
 * Leave this site: by any link marked `data-exit`, or Shift pressed three times with no other key
 * between. Listens to the document, so that it works whatever the rest of the page is doing.
 */
export function armQuickExit(exitUrl: string, coverText: string): void {
  let presses: number[] = [];
  const leave = () => {
    coverPage(coverText);
    leaveSite(exitUrl);
  };
  addEventListener(
    'keydown',
    ({ key, repeat, timeStamp }) => {
      if (repeat) return;
      presses = key === 'Shift' ? [...presses, timeStamp].slice(-PRESSES) : [];
      const [first = 0] = presses;
      if (presses.length === PRESSES && timeStamp - first <= WITHIN_MS) leave();
    },
    { capture: true },
  );
  addEventListener(
    'click',
    (event) => {
      const target = event.target;
      if (!(target instanceof Element) || target.closest('[data-exit]') === null) return;
      event.preventDefault();
      leave();
    },
    { capture: true },
  );
}

/** Before anything else: what is on the screen, and what the window is called, goes at once. */
function coverPage(text: string): void {
  document.documentElement.dataset['leaving'] = '';
  document.title = text;
  const cover = document.createElement('p');
  cover.className = 'cover';
  cover.setAttribute('aria-live', 'assertive');
  cover.textContent = text;
  document.documentElement.append(cover);
}
