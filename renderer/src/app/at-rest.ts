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

/** Milliseconds without a key or a click that show that nobody is in the middle of something. */
const calm = 1_000;

/** Does one long piece of work beforehand, when the person has paused. The function answered stops that. */
export function whenCalm(work: () => unknown): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const begin = (): void => {
    timer = setTimeout(() => {
      stop();
      work();
    }, calm);
  };
  const again = (): void => {
    clearTimeout(timer);
    begin();
  };
  const stop = (): void => {
    clearTimeout(timer);
    for (const name of inputs) window.removeEventListener(name, again, true);
  };
  for (const name of inputs) window.addEventListener(name, again, true);
  begin();
  return stop;
}

const inputs = ['keydown', 'pointerdown'] as const;
