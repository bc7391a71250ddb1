import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Without a `recordId` no record is open. Where the window has room for one thing at a time, a record begins at its top, and coming back finds the list at the place where
 * it was left. Where list and record stand side by side, nothing moves. With `isHeld` true a record asks for a place of its own.
 */
export function usePlaceInList(
  list: RefObject<HTMLElement | null>,
  recordId: string | undefined,
  isHeld: boolean,
): void {
  const place = useRef(0);
  const isAway = useRef(false);
  useLayoutEffect(() => {
    if (recordId !== undefined) {
      isAway.current = list.current?.getClientRects().length === 0;
      if (isAway.current && !isHeld) window.scrollTo(0, 0);
      return undefined;
    }
    if (isAway.current) window.scrollTo(0, place.current);
    const keep = () => {
      place.current = window.scrollY;
    };
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [list, recordId, isHeld]);
}
