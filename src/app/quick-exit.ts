import { leaveSite, resumeLeaving } from '../state/browser-address.ts';

const PRESSES = 3;
const WITHIN_MS = 5000;

/**
 * Leave this site: by any link marked `data-exit`, or Shift pressed three times with no other key
 * between. Listens to the document, so that it works whatever the rest of the page is doing.
 */
export function armQuickExit(exitUrl: string, coverText: string, base: string): void {
  let presses: number[] = [];
  const leave = () => {
    coverPage(coverText);
    void leaveSite(exitUrl, base);
  };
  resumeLeaving(leave);
  addEventListener(
    'keydown',
    (event) => {
      const { key, repeat, timeStamp } = event;
      if (repeat) return;
      if (key === ' ' && isExit(event)) {
        event.preventDefault();
        leave();
      }
      presses = key === 'Shift' ? [...presses, timeStamp].slice(-PRESSES) : [];
      const [first = 0] = presses;
      if (presses.length === PRESSES && timeStamp - first <= WITHIN_MS) leave();
    },
    { capture: true },
  );
  leaveOnBrokenPress(leave);
  addEventListener(
    'click',
    (event) => {
      if (!isExit(event)) return;
      event.preventDefault();
      leave();
    },
    { capture: true },
  );
}

/** The page may draw itself anew between press and release, and no click follows. */
function leaveOnBrokenPress(leave: () => void): void {
  let pressed: Node | null = null;
  addEventListener('pointerdown', (event) => {
    pressed = isExit(event) && event.target instanceof Node ? event.target : null;
  });
  addEventListener('pointerup', () => {
    if (pressed?.isConnected === false) leave();
    pressed = null;
  });
}

function isExit({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-exit]') !== null;
}

/** Before anything else: what is on the screen, and what the window is called, goes at once. */
function coverPage(text: string): void {
  if (document.querySelector('.cover') !== null) return;
  document.documentElement.dataset['leaving'] = '';
  document.title = text;
  const cover = document.createElement('p');
  cover.className = 'cover';
  cover.setAttribute('aria-live', 'assertive');
  cover.textContent = text;
  document.documentElement.append(cover);
}
