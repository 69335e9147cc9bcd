import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/** "/" outside of a field opens the search; in one it is a letter. */
export function pressSlash(event: KeyboardEvent, open: () => void): void {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey) return;
  if (target instanceof HTMLElement && target.matches('input, textarea, select')) return;
  event.preventDefault();
  open();
}

/** Field and results are one row of stops for the arrow keys; Enter in the field takes the first. */
export function step(box: HTMLElement | null, event: ReactKeyboardEvent): boolean {
  const field = box?.querySelector('input');
  const links = [...(box?.querySelectorAll<HTMLElement>('li a') ?? [])];
  const focused = document.activeElement;
  const at = links.findIndex((link) => link.contains(focused));
  if (event.key === 'Enter' && focused === field) {
    links[0]?.click();
    return true;
  }
  if (event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus();
  else if (event.key !== 'ArrowUp' || at < 0) return false;
  else (at === 0 ? field : links[at - 1])?.focus();
  return true;
}
