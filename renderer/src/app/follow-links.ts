import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';

/**
 * Shows the screen behind a link within the click. By itself the browser paints the page once more with the pressed link, and only
 * then tells of the new address: a frame during which a person waits for nothing. Links that lead elsewhere, and clicks that ask
 * for another tab or window, are left to the browser.
 */
export function useFollowLinks(): void {
  useEffect(() => {
    // At the window, where a click arrives last: what else it does has been done, and may have kept it from leading anywhere.
    window.addEventListener('click', follow);
    return () => window.removeEventListener('click', follow);
  }, []);
}

function follow(event: MouseEvent): void {
  const href = hrefOf(event);
  // Where somebody is already, there is nothing to go to, and nothing for "Back" to go back to.
  if (href === undefined || new URL(href, location.href).href === location.href) return;
  event.preventDefault();
  navigate(href);
}

/** A place of the program. Behind a question mark would stand what the router takes for another part of the address. */
const ownPlace = /^#\/[^?]*$/;

function hrefOf({
  target,
  defaultPrevented,
  button,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: MouseEvent): string | undefined {
  const isPlain = button === 0 && !(altKey || ctrlKey || metaKey || shiftKey);
  if (defaultPrevented || !isPlain || !(target instanceof Element)) return undefined;
  const link = target.closest('a[href]:not([target])');
  return ownPlace.exec(link?.getAttribute('href') ?? '')?.[0];
}
