/** Typed text that is never lost: it is handed over at every pause, when the field is left, and when the window goes. */
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { whenSaved } from './handed-over.ts';
import { useAtPauses } from './use-at-pauses.ts';

interface Typed {
  text: string;
  setText: (text: string) => void;
  /** Hands over at once what is typed, if it was not yet. */
  leave: () => void;
}

interface TypedOptions {
  /** What of a text counts: spaces at its ends do not, for one. Left out: all but those. */
  normal?: (text: string) => string;
  /** False where a pause must not hand over, because the field would move away under the fingers. */
  atPauses?: boolean;
}

/**
 * A draft over the saved text. It follows the saved text when that changes by itself, such as after an undo, but not when what was
 * handed over comes back while somebody types on. `onTyped` decides whether a text may be saved, and says so when not.
 */
export function useTyped(saved: string, onTyped: (text: string) => void, options: TypedOptions = {}): Typed {
  const { normal = (text: string) => text.trim(), atPauses = true } = options;
  const id = useId();
  const [text, setText] = useState(saved);
  const [seen, setSeen] = useState(saved);
  /** Handed over, and not come back yet. */
  const [sent, setSent] = useState<readonly string[]>([]);
  if (seen !== saved) {
    const now = whenSaved(sent, saved);
    setSeen(saved);
    setSent(now.sent);
    if (!now.isOurs) setText(saved);
  }
  const waits = normal(text) !== (sent.at(-1) ?? normal(saved));

  const leave = () => {
    if (!waits) return;
    setSent([...sent, normal(text)]);
    onTyped(text);
  };
  useAtPauses(text, waits, leave, atPauses);
  useEffect(() => {
    note(id, waits);
    return () => note(id, false);
  }, [id, waits]);
  return { text, setText, leave };
}

/** Fields in which something is typed and not handed over. */
const waiting = new Set<string>();
const listeners = new Set<() => void>();

function note(id: string, waits: boolean): void {
  if (waiting.has(id) === waits) return;
  if (waits) waiting.add(id);
  else waiting.delete(id);
  for (const listener of listeners) listener();
}

/** Whether something is typed anywhere that is not handed over yet. */
export function useIsTyping(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting.size > 0,
  );
}
