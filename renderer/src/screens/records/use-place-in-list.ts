import { useLayoutEffect, useRef } from 'react';

/**
 * Where the window shows one thing at a time, a record begins at its top, and coming back finds the list at the place where it
 * was left. With `isHeld` true a record asks for a place of its own, which is not taken from it.
 */
export function usePlaceInList(isOpen: boolean, isHeld: boolean): void {
  const place = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (isOpen) {
      if (place.current !== undefined && !isHeld) window.scrollTo(0, 0);
      return undefined;
    }
    if (place.current !== undefined) window.scrollTo(0, place.current);
    place.current = window.scrollY;
    const keep = () => {
      place.current = window.scrollY;
    };
    window.addEventListener('scroll', keep, { passive: true });
    return () => window.removeEventListener('scroll', keep);
  }, [isOpen, isHeld]);
}
