import { startTransition, useEffect, useState } from 'react';

/** Milliseconds after which the first part has surely been painted. */
const painted = 40;

/**
 * False while something is drawn for the first time, true soon after it stands on the screen: what is below the edge of the
 * window is drawn then, and does not hold up what is seen. With `atOnce` it is true from the beginning.
 */
export function useAfterPaint(atOnce = false): boolean {
  const [isPainted, setPainted] = useState(atOnce);
  useEffect(() => {
    if (isPainted) return undefined;
    const timer = setTimeout(() => startTransition(() => setPainted(true)), painted);
    return () => clearTimeout(timer);
  }, [isPainted]);
  return isPainted;
}
