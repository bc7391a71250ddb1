import { screenSheet } from '../../../../src/map/map-sheet.ts';
import { groupSummaries } from '../../../../src/map/map-summary.ts';
import type { OfficeFlows } from '../../../../src/map/office-flows.ts';
import { prepareDrawing } from '../../../../src/map/picture.ts';

/**
 * Finds out beforehand what the screen of the map says and draws. How wide the window is comes in only at the end: every screen
 * has the same room for boxes and lines.
 */
export function prepareMap(map: OfficeFlows): void {
  prepareDrawing(map, screenSheet(0));
  groupSummaries(map);
}
