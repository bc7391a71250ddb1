/**
 * Nothing moves under a finger. A press on one control takes the focus from another, and what that one then shows, such as an
 * error, would push the pressed control away before it is let go: the click would be lost.
 */
import { useLayoutEffect, useState } from 'react';

let isPressed = false;
const waiting = new Set<() => void>();

/** Follows presses anywhere in the page; answers how to stop. */
export function followPresses(page: EventTarget): () => void {
  const press = (): void => {
    isPressed = true;
  };
  // The click itself comes after the button is let go, in the same turn.
  const release = (): unknown => (isPressed ? setTimeout(letGo, 0) : undefined);
  // A key says that a press was let go somewhere else, such as outside the window.
  const ends = ['pointerup', 'pointercancel', 'dragend', 'keydown'];
  page.addEventListener('pointerdown', press, true);
  for (const end of ends) page.addEventListener(end, release, true);
  return () => {
    page.removeEventListener('pointerdown', press, true);
    for (const end of ends) page.removeEventListener(end, release, true);
    letGo();
  };
}

/** Runs at once, or when what is pressed is let go; answers how to take that back. */
export function whenLetGo(work: () => void): () => void {
  if (!isPressed) {
    work();
    return () => undefined;
  }
  waiting.add(work);
  return () => waiting.delete(work);
}

/** A value that stays as it was while something is pressed. */
export function useSteady<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useLayoutEffect(() => (shown === value ? undefined : whenLetGo(() => setShown(value))), [shown, value]);
  return shown;
}

function letGo(): void {
  isPressed = false;
  const all = [...waiting];
  waiting.clear();
  for (const work of all) work();
}
