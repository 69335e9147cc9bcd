import { useSyncExternalStore } from 'react';

let isPrinting = false;

/** Whether the page is being put on paper just now. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    watch,
    () => isPrinting,
    () => false,
  );
}

function watch(onChange: () => void): () => void {
  const set = (next: boolean) => () => {
    isPrinting = next;
    onChange();
  };
  const [start, end] = [set(true), set(false)];
  addEventListener('beforeprint', start);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', start);
    removeEventListener('afterprint', end);
  };
}
