const storageKey = 'candor.token';

/**
 * The one-time token of the loopback host: read from the fragment of the address, kept for reloads of this tab, and removed
 * from the address so that nobody sees or copies it. Empty when there is none; the host then refuses every call.
 */
export function takeToken(): string {
  const found = /^#token=([A-Za-z0-9_-]+)$/.exec(location.hash)?.[1];
  if (found === undefined) return sessionStorage.getItem(storageKey) ?? '';
  sessionStorage.setItem(storageKey, found);
  history.replaceState(null, '', `${location.pathname}#/`);
  return found;
}
