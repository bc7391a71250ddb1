import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './before-paint.ts';

/** Milliseconds left for painting and for the person. */
const pause = 40;

/**
 * False while something is drawn for the first time, true soon after it stands on the screen: what is below the edge of the
 * window is drawn then, and does not hold up what is seen. With `atOnce` it is true from the beginning.
 */
export function useAfterPaint(atOnce = false): boolean {
  const [isPainted, setPainted] = useState(atOnce);
  useEffect(() => {
    if (isPainted) return undefined;
    return afterPaint(() => startTransition(() => setPainted(true)), pause);
  }, [isPainted]);
  return isPainted;
}
