import { type ComponentType, memo, useDeferredValue } from 'react';

/** A part that nobody waits for: it follows what it shows as soon as the browser is free again. */
export function deferred<Props extends object>(Part: ComponentType<Props>) {
  const Drawn = memo(Part) as ComponentType<Props>;
  return function Deferred(now: Props) {
    return <Drawn {...useDeferredValue(now)} />;
  };
}
