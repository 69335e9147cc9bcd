/**
 * Shows an element of a page that is only about to be drawn, opened and with the focus. Gives up
 * when the reader does something else first.
 */
export function showWhenThere(id: string): void {
  const show = () => {
    const element = document.getElementById(id);
    if (element === null) return;
    stop();
    if (element instanceof HTMLDetailsElement) element.open = true;
    element.scrollIntoView();
    const target = element.querySelector('summary') ?? element;
    target.focus({ preventScroll: true });
  };
  const watch = new MutationObserver(show);
  const stop = () => {
    watch.disconnect();
    for (const event of ['pointerdown', 'keydown', 'popstate']) removeEventListener(event, stop);
  };
  watch.observe(document.body, { childList: true, subtree: true });
  for (const event of ['pointerdown', 'keydown', 'popstate']) addEventListener(event, stop);
  show();
}
