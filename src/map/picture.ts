/**
 * The map as boxes and lines with their places: pure geometry. The screen, the printed page and the image draw the same.
 *
 * A line is as thick as it carries categories of personal information (Civ. Code 1798.140(v)(1)); what HIPAA or CMIA speaks
 * for runs beside the rest in a lane of its own.
 */
import { arrange, startsRole, type ArrangedColumns } from './arrange.ts';
import { carriedBy, type Carried } from './carried.ts';
import { fitLines } from './fit-text.ts';
import { chooseBoxes, weightsOf, withLines, type GroupedFlows, type MapRoom } from './group-small.ts';
import { fewEnoughLines } from './few-enough-lines.ts';
import type { Lane } from './map-facts.ts';
import type { MapSheet } from './map-sheet.ts';
import { nodeTitle } from './map-words.ts';
import { mapColumns, type MapFlow, type MapNode, type OfficeFlows } from './office-flows.ts';
import { laneWidth, lineRoom } from './line-room.ts';
import { placeColumns, type ColumnPart } from './place-columns.ts';

export interface PictureBox {
  readonly node: MapNode;
  /** Its name in lines that fit the box. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Set where the heading of its role stands above it: the top of that heading. */
  readonly headingTop: number | undefined;
}

/** A lane of a line: from the right edge of one box to the left edge of another. `y1` and `y2` are its middle. */
export interface PictureLane {
  readonly lane: Lane;
  readonly categories: number;
  readonly y1: number;
  readonly y2: number;
  readonly width: number;
}

export interface PictureLine {
  readonly from: string;
  readonly to: string;
  readonly carried: Carried;
  /** True when nothing, or not all of it, is confirmed by a person. */
  readonly suggested: boolean;
  readonly x1: number;
  readonly x2: number;
  readonly lanes: readonly PictureLane[];
}

export interface Picture {
  readonly sheet: MapSheet;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PictureBox[];
  readonly lines: readonly PictureLine[];
  /** Thickness of one category. */
  readonly perCategory: number;
  /** For each record that has no box of its own, the box that stands for it. */
  readonly boxOf: ReadonlyMap<string, string>;
}

/** Draws a map onto a sheet. The same map and sheet give the same picture. */
export function drawPicture(map: OfficeFlows, sheet: MapSheet): Picture {
  const { grouped, columns, carried, placed } = fitted(map, sheet);
  const boxes = mapColumns.flatMap((column, index) => {
    const x = (index * (sheet.width - sheet.box.width)) / 2;
    return columns[column].map((node, row): PictureBox => {
      const part = placed.columns[index]?.[row];
      const y = round(part?.top ?? 0);
      return {
        node,
        lines: part?.lines ?? [],
        x: round(x),
        y,
        width: sheet.box.width,
        height: round(part?.height ?? 0),
        headingTop: startsRole(columns[column], row) ? round(y - sheet.heading) : undefined,
      };
    });
  });
  return {
    sheet,
    width: sheet.width,
    height: round(placed.height),
    boxes,
    lines: linesBetween(boxes, grouped.flows, carried, placed.perCategory, sheet),
    perCategory: placed.perCategory,
    boxOf: grouped.boxOf,
  };
}

interface Arranged {
  grouped: GroupedFlows;
  columns: ArrangedColumns;
  carried: ReadonlyMap<MapFlow, Carried>;
}

interface Fitted extends Arranged {
  placed: ReturnType<typeof placeColumns>;
}

/** Finds out beforehand what drawing a map asks for on every sheet that has as much room, however wide it is. */
export function prepareDrawing(map: OfficeFlows, sheet: Pick<MapSheet, 'room' | 'lines'>): void {
  beginningOf(map, sheet);
}

interface Beginning extends Pick<MapSheet, 'room' | 'lines'> {
  weights: ReturnType<typeof weightsOf>;
  arranged: Arranged;
}

/** Kept beside the map, and gone with it. */
const beginnings = new WeakMap<OfficeFlows, Beginning>();

/** The boxes and lines that are tried first. */
function beginningOf(map: OfficeFlows, { room, lines }: Pick<MapSheet, 'room' | 'lines'>): Beginning {
  const known = beginnings.get(map);
  if (known && known.room === room && known.lines === lines) return known;
  const weights = weightsOf(map);
  const arranged = arrangedOf(map, withLines(map, fewEnoughLines(map, { room, lines }, weights)));
  const beginning = { room, lines, weights, arranged };
  beginnings.set(map, beginning);
  return beginning;
}

function arrangedOf({ elements }: OfficeFlows, grouped: GroupedFlows): Arranged {
  const { flows } = grouped;
  const carried = new Map(flows.map((flow) => [flow, carriedBy(elements, flow.elements, flow.confirmed)]));
  return { grouped, carried, columns: arrange(grouped, (flow) => carried.get(flow)?.categories.length ?? 0) };
}

/** Tries names in fewer lines, then fewer boxes of their own, until each column fits and the lines can be followed. */
function fitted(map: OfficeFlows, sheet: MapSheet): Fitted {
  const { weights, arranged: first } = beginningOf(map, sheet);
  let arranged = first;
  let most = sheet.box.lines;
  for (;;) {
    const { grouped, columns, carried } = arranged;
    const parts = mapColumns.map((column) => partsOf(columns[column], grouped.flows, carried, sheet, most));
    const placed = placeColumns(parts, sheet);
    if (placed.over.every((one) => one === 0)) return { ...arranged, placed };
    if (most > 1) {
      most -= 1;
      continue;
    }
    const fewer = chooseBoxes(map, smallerRoom(columns, placed.over, sheet), weights);
    // Where each box stands for a whole role already, there is nothing left to draw together.
    if (fewer.nodes.length >= grouped.nodes.length) return { ...arranged, placed };
    arranged = arrangedOf(map, withLines(map, fewer));
  }
}

/** As many boxes as there are, less those for which a column has no room. */
function smallerRoom(columns: ArrangedColumns, over: readonly number[], { box, gap }: MapSheet): MapRoom {
  const [gives = 0, kept = 0, gets = 0] = mapColumns.map(
    (column, index) => columns[column].length - Math.ceil((over[index] ?? 0) / (box.leastHeight + gap.least)),
  );
  return { gives, kept, gets };
}

/** What each box of a column needs: its words, and room for the lines at its busier side. */
function partsOf(
  column: readonly MapNode[],
  flows: readonly MapFlow[],
  carried: ReadonlyMap<MapFlow, Carried>,
  { box }: MapSheet,
  most: number,
): ColumnPart[] {
  const sides = new Map<string, { out: Carried[]; in: Carried[] }>(column.map(({ id }) => [id, { out: [], in: [] }]));
  for (const flow of flows) {
    const data = carried.get(flow);
    if (data === undefined) continue;
    sides.get(flow.from)?.out.push(data);
    sides.get(flow.to)?.in.push(data);
  }
  return column.map((node, index) => {
    const lines = fitLines(nodeTitle(node), {
      width: box.width - 2 * box.inset,
      size: box.textSize,
      most,
      weight: node.column === 'gives' ? 'semibold' : 'regular',
    });
    const side = sides.get(node.id);
    return {
      lines,
      least: Math.max(box.leastHeight, lines.length * box.lineHeight + 2 * box.padding),
      sides: [side?.in.map(thicknesses) ?? [], side?.out.map(thicknesses) ?? []],
      heading: startsRole(column, index),
    };
  });
}

/** The number of categories in each lane of a line; a line without any still has one lane. */
function thicknesses({ lanes }: Carried): number[] {
  return lanes.length === 0 ? [0] : lanes.map(({ categories }) => categories.length);
}

function linesBetween(
  boxes: readonly PictureBox[],
  flows: readonly MapFlow[],
  carried: ReadonlyMap<MapFlow, Carried>,
  perCategory: number,
  sheet: MapSheet,
): PictureLine[] {
  const boxById = new Map(boxes.map((box) => [box.node.id, box]));
  const drawn = flows.flatMap((flow) => {
    const [from, to, data] = [boxById.get(flow.from), boxById.get(flow.to), carried.get(flow)];
    return from && to && data ? [{ flow, from, to, data, room: lineRoom(thicknesses(data), perCategory, sheet) }] : [];
  });
  const starts = ports(
    drawn,
    ({ from }) => from,
    ({ to }) => to,
  );
  const ends = ports(
    drawn,
    ({ to }) => to,
    ({ from }) => from,
  );
  return drawn.map((line): PictureLine => {
    const { flow, from, to, data } = line;
    const [middle1, middle2] = [starts.get(line) ?? 0, ends.get(line) ?? 0];
    const widths = thicknesses(data).map((categories) => laneWidth(categories, perCategory, sheet));
    const whole = widths.reduce((sum, width) => sum + width, 0);
    let above = -whole / 2;
    const lanes = widths.map((width, index): PictureLane => {
      const offset = above + width / 2;
      above += width;
      const lane = data.lanes[index];
      return {
        lane: lane?.lane ?? 'other',
        categories: lane?.categories.length ?? 0,
        y1: round(middle1 + offset),
        y2: round(middle2 + offset),
        width: round(width),
      };
    });
    const suggested = data.suggested > 0 || flow.unnamed;
    return { from: flow.from, to: flow.to, carried: data, suggested, x1: from.x + from.width, x2: to.x, lanes };
  });
}

/** Where each line touches its box: in the order of the boxes at the other end, so that lines do not cross at the edge. */
function ports<Line extends { room: number }>(
  lines: readonly Line[],
  here: (line: Line) => PictureBox,
  there: (line: Line) => PictureBox,
): Map<Line, number> {
  const at = new Map<Line, number>();
  for (const [box, own] of Map.groupBy(lines, here)) {
    const ordered = own.toSorted((one, other) => there(one).y - there(other).y);
    const whole = ordered.reduce((sum, { room }) => sum + room, 0);
    const scale = Math.min(1, (box.height - 2) / whole);
    let y = box.y + (box.height - whole * scale) / 2;
    for (const line of ordered) {
      // Where lines lie on each other for want of room, the outer ones still end inside the box.
      const inside = Math.min(line.room, box.height) / 2;
      const middle = y + (line.room * scale) / 2;
      at.set(line, Math.min(Math.max(middle, box.y + inside), box.y + box.height - inside));
      y += line.room * scale;
    }
  }
  return at;
}

/** The middle of a lane as a curve in the notation of SVG paths. */
export function lanePath({ x1, x2 }: PictureLine, { y1, y2 }: PictureLane): string {
  const middle = round((x1 + x2) / 2);
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
