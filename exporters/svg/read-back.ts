/** Reads a written SVG again, as proof that it is whole. */

/** How many marks (shapes and texts) the image has. Throws when an element is not closed, or when it is no SVG. */
export function readBackSvg(svg: string): number {
  const open: string[] = [];
  let marks = 0;
  for (const [, closing = '', name = '', rest = ''] of svg.matchAll(/<(\/?)([a-z]+)\b([^>]*)>/giu)) {
    if (closing !== '') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    if (open.length === 0 && name !== 'svg') throw new Error(`${name} stands outside`);
    if (!rest.endsWith('/')) open.push(name);
    if (['path', 'rect', 'circle', 'text'].includes(name)) marks += 1;
  }
  if (open.length > 0 || marks === 0) throw new Error('the image is cut off');
  return marks;
}
