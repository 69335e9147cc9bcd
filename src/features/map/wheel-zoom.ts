import type { RefObject, WheelEvent } from 'react';
import type { MapHandle } from './live-map.tsx';

/** The wheel zooms with Ctrl or Cmd, or while the stage has the focus; else the page scrolls. */
export function wheelZoom(
  stage: RefObject<HTMLElement | null>,
  handle: RefObject<MapHandle | null>,
) {
  return {
    onFocus: () => handle.current?.allowWheel(true),
    onBlur: () => handle.current?.allowWheel(false),
    onWheelCapture: ({ ctrlKey, metaKey }: WheelEvent) => {
      const hasFocus = document.activeElement === stage.current;
      handle.current?.allowWheel(ctrlKey || metaKey || hasFocus);
    },
  };
}
