import { type ComponentType, memo, useDeferredValue, useEffect, useRef } from 'react';
import type { PanelProps } from '../features/panel/panel-props.ts';
import { keepFocus } from './keep-focus.ts';

/** A large set has no file of texts or references: its parts bring what they say along. */
type Subject = Pick<PanelProps, 'dataset' | 'view'> &
  Partial<Pick<PanelProps, 'texts' | 'reference'>>;

/**
 * A part that a change of the filter does not wait for: map, sentence and counts show it first, this
 * part as soon as the browser is free again. Of another subject it speaks at once.
 */
export function following<Props extends Subject>(Part: ComponentType<Props>) {
  const Drawn = memo(Part) as ComponentType<Props>;
  return function Following(now: Props) {
    const before = useDeferredValue(now);
    const drawn = isSameSubject(before, now) ? before : now;
    const { view } = drawn;
    const last = useRef(view);
    useEffect(() => {
      if (last.current !== view) keepFocus(false);
      last.current = view;
    }, [view]);
    return <Drawn {...drawn} />;
  };
}

function isSameSubject(before: Subject, now: Subject): boolean {
  return (
    before.dataset === now.dataset &&
    before.texts === now.texts &&
    before.reference === now.reference &&
    before.view.country === now.view.country &&
    before.view.activity === now.view.activity
  );
}
