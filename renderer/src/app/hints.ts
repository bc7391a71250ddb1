/** Which hints were seen on this computer, and whether anybody wants more of them. */
import { useState, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { hints } from '../text/hints.ts';

const storageKey = 'candor.hints';
/** Stands in the place of what was seen when somebody wants no more. */
const silenced = 'off';

const listeners = new Set<() => void>();

function read(): string {
  return localStorage.getItem(storageKey) ?? '';
}

function write(text: string): void {
  localStorage.setItem(storageKey, text);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Parts of a screen that look unlike what its hint speaks of, such as one request, or issuing a policy. */
const elsewhere = [
  /^\/policy\/[^/]+\/view\//,
  /^\/requests\/./,
  /^\/shine-the-light\/\d+\/./,
  /^\/review\/(changes|end|minute)/,
];

/** The address under which the hint of a screen stands, or undefined: `/records/recipient/V-002` has that of `/records`. */
export function hintKey(location: string): string | undefined {
  if (elsewhere.some((part) => part.test(location))) return undefined;
  const key = `/${location.split('/')[1] ?? ''}`;
  return Object.hasOwn(hints, key) ? key : undefined;
}

/** Whether hints are shown at all, and the switch. To show them again begins anew: each screen has its hint once more. */
export function useHintSwitch(): { on: boolean; silence: () => void; showAgain: () => void } {
  const on = useSyncExternalStore(subscribe, read) !== silenced;
  return { on, silence: () => write(silenced), showAgain: () => write('') };
}

/**
 * The screen that is open, and what was seen before it. It is kept outside the screens, because one may be drawn anew while
 * it is read, and its hint must stay all the while.
 */
let visit: { key: string | undefined; before: string } = { key: undefined, before: '' };

function seenBefore(key: string | undefined, now: string): readonly string[] {
  if (visit.key !== key) visit = { key, before: now };
  return visit.before.split(' ');
}

/** The hint of the screen that is open, on its first visit; undefined once it was seen, dismissed or silenced. */
export function useHint(): { text: string; dismiss: () => void } | undefined {
  const [location] = useLocation();
  const key = hintKey(location);
  const now = useSyncExternalStore(subscribe, read);
  const [dismissed, setDismissed] = useState<string | undefined>(undefined);
  const before = seenBefore(key, now);
  if (key === undefined || now === silenced || dismissed === key || before.includes(key)) return undefined;
  return {
    text: hints[key] ?? '',
    dismiss: () => {
      visit = { key, before: `${visit.before} ${key}` };
      setDismissed(key);
    },
  };
}

/** Notes that the hint of a screen was shown. */
export function noteHint(key: string): void {
  const now = read();
  if (now !== silenced && !now.split(' ').includes(key)) write(`${now} ${key}`.trim());
}
