import { mapColumns } from '../../../../src/map/office-flows.ts';
import type { Picture, PictureBox } from '../../../../src/map/picture.ts';

/**
 * The box that an arrow key leads to from a box: the next one in the column, or in the column beside it the nearest one that
 * a line joins with it, else the nearest. Undefined at an edge, or for another key.
 */
export function boxInDirection({ boxes, lines }: Picture, id: string, key: string): string | undefined {
  const from = boxes.find(({ node }) => node.id === id);
  if (from === undefined) return undefined;
  const column = boxes.filter(({ node }) => node.column === from.node.column);
  const at = column.indexOf(from);
  if (key === 'ArrowDown') return column[at + 1]?.node.id;
  if (key === 'ArrowUp') return column[at - 1]?.node.id;
  if (key === 'Home') return column[0]?.node.id;
  if (key === 'End') return column.at(-1)?.node.id;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step === undefined) return undefined;
  const beside = mapColumns[mapColumns.indexOf(from.node.column) + step];
  const candidates = boxes.filter(({ node }) => node.column === beside);
  const joined = candidates.filter(({ node }) =>
    lines.some((line) => (line.from === id && line.to === node.id) || (line.to === id && line.from === node.id)),
  );
  return nearest(joined.length > 0 ? joined : candidates, from)?.node.id;
}

function nearest(boxes: readonly PictureBox[], from: PictureBox): PictureBox | undefined {
  const middle = (box: PictureBox): number => box.y + box.height / 2;
  return boxes.toSorted(
    (one, other) => Math.abs(middle(one) - middle(from)) - Math.abs(middle(other) - middle(from)),
  )[0];
}
