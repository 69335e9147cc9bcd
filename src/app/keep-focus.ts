/**
 * Where the button or link that was pressed went with what it stood in, the focus goes on to what
 * came instead: to the details, or on a new page to its main part.
 */
export function keepFocus(isNewPage: boolean): void {
  // By the next frame React has drawn.
  requestAnimationFrame(() => {
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    const details = isNewPage ? null : document.getElementById('details');
    (details ?? document.getElementById('main'))?.focus({ preventScroll: true });
  });
}
