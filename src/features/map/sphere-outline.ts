import type { Sight } from './sight.ts';
import styles from './sphere-outline.module.css';

/**
 * Puts the outline of the globe behind its picture; returns what brings it to the size of the
 * moment. The globe is always in the middle of the stage.
 */
export function outlineIn(container: HTMLElement, sight: Sight): () => void {
  const ring = document.createElement('div');
  ring.className = styles['outline'] ?? '';
  container.prepend(ring);
  return () => {
    const radius = sight.frame.outline(sight.camera(), sight.size());
    ring.hidden = radius === null;
    if (radius !== null) ring.style.setProperty('--radius', `${radius.toFixed(1)}px`);
  };
}
