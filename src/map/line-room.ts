/** How thick the lines of the map are. */
import type { MapSheet } from './map-sheet.ts';

/** The thickness of a lane with so many categories. Data without a category still shows. */
export function laneWidth(categories: number, perCategory: number, { line }: MapSheet): number {
  return Math.max(line.least, categories * perCategory);
}

/** How much room a line takes at a box: its lanes with the number of categories in each. */
export function lineRoom(lanes: readonly number[], perCategory: number, sheet: MapSheet): number {
  const thick = lanes.reduce((sum, categories) => sum + laneWidth(categories, perCategory, sheet), 0);
  return Math.max(sheet.line.pitch, thick);
}
