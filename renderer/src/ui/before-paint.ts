/**
 * Does what needs to know where things stand right before the next picture is painted, when the page is laid out anyway. Asked for
 * while a screen is being put in, it would lay it out once more. The function answered stops that.
 */
export function beforePaint(work: () => void): () => void {
  const frame = requestAnimationFrame(work);
  return () => cancelAnimationFrame(frame);
}
