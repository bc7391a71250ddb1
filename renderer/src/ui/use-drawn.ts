import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './before-paint.ts';
import { usePrinting } from './use-printing.ts';

/** Statements or lines that are drawn first: more than a window holds. */
export const firstDrawn = 40;
/** Those that follow at a time: few enough that nobody who clicks meanwhile waits for them. */
const step = 200;
/** Milliseconds left for painting and for the person. */
const pause = 40;

/**
 * How many statements of a text, or lines of a list, are drawn: all of a short one; of a long one the first ones, and more whenever those before
 * are painted, until all are there to be found, printed and read aloud. On paper all of them are.
 */
export function useDrawn({ length, isLong }: { length: number; isLong: boolean }): number {
  const [drawn, setDrawn] = useState(firstDrawn);
  const isPrinting = usePrinting();
  const isReady = !isLong || drawn >= length;
  useEffect(() => {
    if (isReady) return undefined;
    return afterPaint(() => startTransition(() => setDrawn(drawn + step)), pause);
  }, [isReady, drawn]);
  return isReady || isPrinting ? length : drawn;
}
