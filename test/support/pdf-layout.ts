/** Finds texts that collide or leave the page, for tests. */
import type { Drawing } from './pdf-content.ts';

/** The text area of a page in points from the bottom left, with room for rounding and for highlights. */
const textArea = { left: 62, right: 550.5, bottom: 48, top: 739 };

/** Every collision and every text outside its area, in words; none for a good page. */
export function layoutProblems(pages: readonly Drawing[][]): string[] {
  return pages.flatMap((drawings, index) => {
    const texts = drawings.filter((drawing) => drawing.kind === 'text' && drawing.text.trim() !== '').map(boxOf);
    const where = `page ${String(index + 1)}`;
    return [
      ...texts.filter(isOutside).map((box) => `${where}: "${box.text}" leaves the text area`),
      ...texts.flatMap((box, position) =>
        texts
          .slice(position + 1)
          .filter((other) => overlap(box, other))
          .map((other) => `${where}: "${box.text}" and "${other.text}" overlap`),
      ),
    ];
  });
}

interface Box {
  text: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
  running: boolean;
}

/** The room that small letters take: lines of one paragraph may touch with what hangs below and stands above them. */
function boxOf({ text, left, baseline, width, size, artifactSubtype }: Drawing): Box {
  const ink = text.trimEnd() === text ? width : width - size * 0.2;
  return {
    text,
    left,
    right: left + ink,
    bottom: baseline,
    top: baseline + size * 0.5,
    running: artifactSubtype !== undefined,
  };
}

function isOutside(box: Box): boolean {
  if (box.left < textArea.left || box.right > textArea.right) return true;
  return !box.running && (box.bottom < textArea.bottom || box.top > textArea.top);
}

function overlap(a: Box, b: Box): boolean {
  const slack = 0.3;
  return a.left < b.right - slack && b.left < a.right - slack && a.bottom < b.top - slack && b.bottom < a.top - slack;
}
