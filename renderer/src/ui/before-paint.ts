/**
 * Does what needs to know where things stand right before the next picture is painted, when the page is laid out anyway. Asked for
 * while a screen is being put in, it would lay it out once more. The function answered stops that.
 */
export function beforePaint(work: () => void): () => void {
  const frame = requestAnimationFrame(work);
  return () => cancelAnimationFrame(frame);
}

/**
 * Does something so many milliseconds after the next picture is begun, however long it waits for its turn: counted from the call,
 * the time may be over before anything is seen. The function answered stops that.
 */
export function afterPaint(work: () => void, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = beforePaint(() => {
    timer = setTimeout(work, pause);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
