/** The picture as marks: bands, boxes and names, at a place on a page. */
import {
  edgeWidth,
  lanePatterns,
  mapColors,
  type BoxMark,
  type CurveMark,
  type MapMark,
  type TextMark,
} from './map-marks.ts';
import { lanes } from './map-facts.ts';
import { roleWords } from './map-words.ts';
import type { MapRole } from './map-filter.ts';
import type { Picture, PictureBox, PictureLane, PictureLine } from './picture.ts';

/** Marks in the order in which they are drawn; `left` and `top` are the corner of the picture on the page. */
export function pictureMarks(picture: Picture, left: number, top: number): MapMark[] {
  const shown = picture.lines.flatMap((line) => line.lanes.map((lane) => ({ line, lane })));
  // Health lanes lie over the others: they are what a reader looks for.
  const inOrder = lanes.flatMap((kind) => shown.filter(({ lane }) => lane.lane === kind));
  return [
    ...inOrder.flatMap(({ line, lane }) =>
      laneMarks(lane, { x1: left + line.x1, x2: left + line.x2, y1: top + lane.y1, y2: top + lane.y2 }),
    ),
    ...suggestedRings(picture, left, top),
    ...picture.boxes.flatMap((box) => boxMarks(picture, box, left, top)),
  ];
}

/** A lane: its band, and the dashes or dots of a health lane in it. */
export function laneMarks(
  { lane, width }: Pick<PictureLane, 'lane' | 'width'>,
  ends: Pick<CurveMark, 'x1' | 'x2' | 'y1' | 'y2'>,
): CurveMark[] {
  const { band, core } = mapColors.lanes[lane];
  const whole: CurveMark = { kind: 'curve', ...ends, width, color: band };
  if (lane === 'other' || core === undefined) return [whole];
  const inner = Math.min(lane === 'cmia' ? 1.7 : 1.2, Math.max(0.6, width * 0.7));
  return [whole, { kind: 'curve', ...ends, width: inner, color: core, ...lanePatterns[lane] }];
}

/** A ring near the end of each line that nobody has confirmed. */
function suggestedRings(picture: Picture, left: number, top: number): MapMark[] {
  return picture.lines
    .filter(({ suggested }) => suggested)
    .map((line, index) => {
      const { x, y } = ringPlace(line, index);
      return suggestedRing(left + x, top + y);
    });
}

/** Where the ring of a line stands: on it, near its end. Neighbours stand apart, so that none hides another. */
export function ringPlace(line: PictureLine, index: number): { x: number; y: number } {
  const [y1, y2] = [middleOf(line.lanes, 'y1'), middleOf(line.lanes, 'y2')];
  const middle = (line.x1 + line.x2) / 2;
  // A point of the curve that `lanePath` draws, by its share of the way.
  const t = 0.93 - (index % 3) * 0.035;
  const [start, end] = [(1 - t) ** 3, t ** 3];
  const [near, far] = [3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t)];
  const x = start * line.x1 + (near + far) * middle + end * line.x2;
  return { x: Math.round(x * 100) / 100, y: Math.round(((start + near) * y1 + (far + end) * y2) * 100) / 100 };
}

/** The sign of what is suggested and not confirmed. */
export function suggestedRing(x: number, y: number): MapMark {
  return { kind: 'ring', x, y, radius: 1.9, fill: mapColors.paper, edge: mapColors.ink };
}

/** The middle of all lanes at one end. */
export function middleOf(own: readonly PictureLane[], end: 'y1' | 'y2'): number {
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return 0;
  return (first[end] - first.width / 2 + last[end] + last.width / 2) / 2;
}

function boxMarks({ sheet }: Picture, box: PictureBox, left: number, top: number): MapMark[] {
  const { node, lines, x, y, width, height, headingTop } = box;
  const look = node.kind === 'record' ? mapColors[node.column] : mapColors[node.kind];
  const frame: BoxMark = {
    kind: 'box',
    left: left + x,
    top: top + y,
    width,
    height,
    radius: 3,
    fill: look.fill,
    edge: look.edge,
    ...(node.suggested ? { dashes: [3, 2] } : {}),
  };
  const { textSize, lineHeight } = sheet.box;
  // The middle of small letters is about a third of the type size above their line.
  const first = top + y + height / 2 - ((lines.length - 1) * lineHeight) / 2 + textSize * 0.33;
  const words = lines.map((text, index): TextMark => ({
    kind: 'text',
    text,
    x: left + x + sheet.box.inset,
    baseline: first + index * lineHeight,
    align: 'start',
    size: textSize,
    weight: node.column === 'gives' ? 'semibold' : 'regular',
    color: mapColors.ink,
  }));
  if (headingTop === undefined) return [frame, ...words];
  const heading: TextMark = {
    kind: 'text',
    text: roleWords[node.cluster as MapRole],
    x: left + x,
    baseline: top + y - edgeWidth - 2.2,
    align: 'start',
    size: textSize - 0.6,
    weight: 'semibold',
    color: mapColors.meta,
  };
  return [heading, frame, ...words];
}
