/** The legend of a printed map: what thickness, lanes, rings and grouped boxes mean. */
import { laneMarks, suggestedRing } from './draw-picture.ts';
import { fitLines, textWidth } from './fit-text.ts';
import { lanes } from './map-facts.ts';
import { mapColors, type MapMark, type TextMark } from './map-marks.ts';
import { laneWords, tableWords } from './map-words.ts';
import { laneWidth } from './line-room.ts';
import type { Picture } from './picture.ts';

const size = 8;
const sample = 26;
const between = { sign: 5, entries: 16, rows: 12.5 } as const;

/** Words of the legend, shared with the screen. */
export const legendWords = {
  thickness: 'Thickness: number of CCPA categories of data',
  categories: (count: number) => String(count),
  lanes: {
    other: laneWords.other,
    hipaa: `${laneWords.hipaa} (dashes)`,
    cmia: `${laneWords.cmia} (dots)`,
  },
  suggested: 'Suggested, not confirmed by anybody yet',
  more: 'A box “and 12 more” stands for that many small ones; nothing is left out, and the table names each.',
} as const;

/** Whether something on the picture is only suggested, or stands for several. */
export function legendNeeds({ boxes, lines }: Picture): { suggested: boolean; more: boolean } {
  return {
    suggested: lines.some((line) => line.suggested) || boxes.some(({ node }) => node.suggested),
    more: boxes.some(({ node }) => node.kind === 'more'),
  };
}

/** The marks of the legend, with the upper edge of its first row at `top`. */
export function legendMarks(
  picture: Picture,
  still: readonly string[],
  { left, top, width }: { left: number; top: number; width: number },
): MapMark[] {
  const needs = legendNeeds(picture);
  const marks: MapMark[] = [];
  let x = left;
  let middle = top + size / 2;
  const put = (sign: (from: number, at: number) => MapMark[], signWidth: number, words: string): void => {
    const wide = signWidth + between.sign + textWidth(words, size);
    if (x > left && x + wide > left + width) {
      x = left;
      middle += between.rows;
    }
    marks.push(...sign(x, middle), text(words, x + signWidth + between.sign, middle));
    x += wide + between.entries;
  };
  marks.push(text(legendWords.thickness, x, middle));
  x += textWidth(legendWords.thickness, size) + 8;
  for (const count of [1, 4, 8]) {
    const band = { lane: 'other', width: laneWidth(count, picture.perCategory, picture.sheet) } as const;
    put((from, y) => laneMarks(band, level(from, y)), sample, legendWords.categories(count));
  }
  for (const lane of lanes) {
    put((from, y) => laneMarks({ lane, width: 5 }, level(from, y)), sample, legendWords.lanes[lane]);
  }
  if (needs.suggested) {
    put(
      (from, y) => [
        { ...smallBox(from, y), fill: mapColors.paper, edge: mapColors.quiet, dashes: [3, 2] },
        suggestedRing(from + 20, y),
      ],
      sample,
      legendWords.suggested,
    );
  }
  if (needs.more) {
    const words = fitLines(legendWords.more, { width: width - 30, size, most: 1 })[0] ?? '';
    put((from, y) => [{ ...smallBox(from, y), ...mapColors.more }], 13, words);
  }
  if (still.length > 0) {
    const words = fitLines(tableWords.still(still), { width, size, most: 1 })[0] ?? '';
    marks.push(text(words, left, middle + between.rows));
  }
  return marks;
}

function level(from: number, y: number): { x1: number; x2: number; y1: number; y2: number } {
  return { x1: from, x2: from + sample, y1: y, y2: y };
}

/** A box of the picture, as small as the words beside it. */
function smallBox(left: number, middle: number) {
  return { kind: 'box', left, top: middle - 4, width: 13, height: 8, radius: 2 } as const;
}

function text(words: string, x: number, middle: number): TextMark {
  return {
    kind: 'text',
    text: words,
    x,
    baseline: middle + size * 0.33,
    align: 'start',
    size,
    weight: 'regular',
    color: mapColors.meta,
  };
}
