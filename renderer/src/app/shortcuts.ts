import { useEffect, useEffectEvent } from 'react';

interface Shortcuts {
  find: () => void;
  /** Shows every key. */
  keys: () => void;
  undo: () => void;
  redo: () => void;
}

/** Ctrl+K (Command+K on a Mac), Ctrl+Z, Ctrl+Shift+Z, and ? outside a text. In a text, Ctrl+Z stays the text's own. */
export function useShortcuts({ find, keys, undo, redo }: Shortcuts): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === '?' && !event.ctrlKey && !event.metaKey && !event.altKey && !isText(event.target)) {
      event.preventDefault();
      keys();
      return;
    }
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'k') {
      event.preventDefault();
      find();
      return;
    }
    if ((key !== 'z' && key !== 'y') || isText(event.target)) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
