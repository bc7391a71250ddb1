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

/**
 * Does one long piece of work beforehand, when the person has neither pressed a key nor clicked in `inputsOf` for so many milliseconds.
 * The function answered stops that.
 */
export function whenCalm(work: () => unknown, after = calm, inputsOf: EventTarget = window): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const begin = (): void => {
    timer = setTimeout(() => {
      stop();
      work();
    }, after);
  };
  const again = (): void => {
    clearTimeout(timer);
    begin();
  };
  const stop = (): void => {
    clearTimeout(timer);
    for (const name of inputs) inputsOf.removeEventListener(name, again, first);
  };
  for (const name of inputs) inputsOf.addEventListener(name, again, first);
  begin();
  return stop;
}

const inputs = ['keydown', 'pointerdown'] as const;
/** Also keys and clicks that a part of the screen takes for itself. */
const first = { capture: true };
