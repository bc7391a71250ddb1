/** Texts that were handed over to be saved while somebody types on, in order. */

/**
 * What is still on its way when the saved text changes: after one of ours has come back, those behind it. A text that is none of
 * ours, such as the one that an undo brings, ends the waiting for all.
 */
export function whenSaved(sent: readonly string[], saved: string): { sent: readonly string[]; isOurs: boolean } {
  const back = sent.indexOf(saved);
  return back < 0 ? { sent: [], isOurs: false } : { sent: sent.slice(back + 1), isOurs: true };
}
