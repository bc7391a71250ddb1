/** Draws boxes together until the lines of a map can be followed with the eye. */
import { chooseBoxes, type ChosenBoxes, type NodeWeights } from './group-small.ts';
import type { MapSheet } from './map-sheet.ts';
import type { MapColumn, OfficeFlows } from './office-flows.ts';

/** A column is never drawn as fewer boxes than this for its lines alone. */
const leastBoxes = 3;

/** The boxes of a map between which there are no more lines than the sheet allows, or the fewest boxes there can be. */
export function fewEnoughLines(
  map: OfficeFlows,
  sheet: Pick<MapSheet, 'room' | 'lines'>,
  weights: NodeWeights,
): ChosenBoxes {
  const room = { ...sheet.room };
  for (;;) {
    const chosen = chooseBoxes(map, room, weights);
    const lines = countLines(map, chosen);
    const fullSides = (['gives', 'gets'] as const)
      .filter((side) => lines[side] > sheet.lines)
      .toSorted((one, other) => lines[other] - lines[one]);
    const [side] = fullSides;
    if (side === undefined) return chosen;
    // The column with more boxes of records gives way first; one that has none left cannot.
    const column = (['kept', side] as const)
      .filter((one) => recordBoxes(chosen, one) > 0 && boxes(chosen, one) > leastBoxes)
      .toSorted((one, other) => boxes(chosen, other) - boxes(chosen, one))[0];
    if (column === undefined) return chosen;
    room[column] = Math.min(boxes(chosen, column) - 1, Math.round(boxes(chosen, column) * 0.75));
    if (boxes(chooseBoxes(map, room, weights), column) >= boxes(chosen, column)) return chosen;
  }
}

function boxes({ nodes }: ChosenBoxes, column: MapColumn): number {
  return nodes.filter((node) => node.column === column).length;
}

function recordBoxes({ nodes }: ChosenBoxes, column: MapColumn): number {
  return nodes.filter((node) => node.column === column && node.kind === 'record').length;
}

/** How many lines there are before and behind the places. Boxes are numbered, because this is asked again and again. */
function countLines(map: OfficeFlows, { nodes, boxOf }: ChosenBoxes): { gives: number; gets: number } {
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]));
  const numberOf = new Map(map.nodes.map(({ id }) => [id, numbers.get(boxOf.get(id) ?? id) ?? 0]));
  const seen = new Uint8Array(nodes.length * nodes.length);
  const lines = { gives: 0, gets: 0 };
  for (const { from, to } of map.flows) {
    const start = numberOf.get(from) ?? 0;
    const pair = start * nodes.length + (numberOf.get(to) ?? 0);
    if (seen[pair] === 1) continue;
    seen[pair] = 1;
    lines[nodes[start]?.column === 'gives' ? 'gives' : 'gets'] += 1;
  }
  return lines;
}
