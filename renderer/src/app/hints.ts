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

/** The address under which the hint of a screen stands, or undefined: `/records/recipient/V-002` has that of `/records`. */
export function hintKey(location: string): string | undefined {
  const key = `/${location.split('/')[1] ?? ''}`;
  return Object.hasOwn(hints, key) ? key : undefined;
}

/** Whether hints are shown at all, and the switch. To show them again begins anew: each screen has its hint once more. */
export function useHintSwitch(): { on: boolean; silence: () => void; showAgain: () => void } {
  const on = useSyncExternalStore(subscribe, read) !== silenced;
  return { on, silence: () => write(silenced), showAgain: () => write('') };
}

/** The hint of the screen that is open, on its first visit; undefined once it was seen, dismissed or silenced. */
export function useHint(): { text: string; dismiss: () => void } | undefined {
  const [location] = useLocation();
  const key = hintKey(location);
  const now = useSyncExternalStore(subscribe, read);
  // What this visit began with: the hint stays while the screen does, although it is noted as seen at once.
  const [visit, setVisit] = useState({ key, before: now });
  if (visit.key !== key) setVisit({ key, before: now });
  if (key === undefined || now === silenced) return undefined;
  if (visit.before === silenced || visit.before.split(' ').includes(key)) return undefined;
  return {
    text: hints[key] ?? '',
    dismiss: () => {
      setVisit({ key, before: `${visit.before} ${key}` });
      noteHint(key);
    },
  };
}

/** Notes that the hint of a screen was shown. */
export function noteHint(key: string): void {
  const now = read();
  if (now !== silenced && !now.split(' ').includes(key)) write(`${now} ${key}`.trim());
}
