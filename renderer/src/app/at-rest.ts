/** Milliseconds of rest before the first piece of work: by then the screen that follows a change is drawn. */
const rest = 500;
/** Milliseconds between two pieces, for the person. */
const between = 30;

/**
 * Does pieces of work beforehand, one after the other while nothing else is to do, from so many milliseconds on. The function
 * answered stops that.
 */
export function atRest(pieces: readonly (() => unknown)[], after = rest): () => void {
  const left = [...pieces];
  let timer: ReturnType<typeof setTimeout>;
  const go = (): void => {
    const work = left.shift();
    if (work === undefined) return;
    work();
    timer = setTimeout(go, between);
  };
  timer = setTimeout(go, after);
  return () => clearTimeout(timer);
}
