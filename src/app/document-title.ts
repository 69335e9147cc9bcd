import { useEffect } from 'react';

/** What the tab and the history call the view. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
