/** Brings what stands on the map by itself to its place; all of them are called when the map has moved. */
export type Followers = Set<() => void>;

/**
 * What React calls with an element of the stage: brings it to its place now, whenever the stage
 * changes its size, and whenever the map has moved.
 */
export function followsMap<Part extends HTMLElement>(
  followers: Followers,
  bring: (element: Part, stage: HTMLElement) => void,
) {
  return (element: Part | null) => {
    const stage = element?.parentElement;
    if (element === null || !stage) return;
    const follow = () => bring(element, stage);
    const sizes = new ResizeObserver(follow);
    sizes.observe(stage);
    followers.add(follow);
    follow();
    return () => {
      sizes.disconnect();
      followers.delete(follow);
    };
  };
}

/** `x` and `y` in pixels of the stage, for an element that stands at its corner. */
export function moveTo({ style }: HTMLElement, { x, y }: { x: number; y: number }): void {
  style.translate = `${x.toFixed(1)}px ${y.toFixed(1)}px`;
}
