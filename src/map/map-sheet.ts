/** The sheets that the map is drawn on: a screen of any width, and a landscape US Letter page. Lengths in their own units. */
import type { MapRoom } from './group-small.ts';

export interface MapSheet {
  readonly width: number;
  /** The height that the picture must fit; undefined: as high as it gets. */
  readonly height: number | undefined;
  readonly box: {
    readonly width: number;
    /** Space at the left and right of the words. */
    readonly inset: number;
    /** Space above and below the words. */
    readonly padding: number;
    readonly textSize: number;
    readonly lineHeight: number;
    /** Lines of a name at most. */
    readonly lines: number;
    readonly leastHeight: number;
    /** Where the height is free, no box gets higher for its lines alone. */
    readonly mostHeight: number;
  };
  /** Space between boxes: where there is no other way, as good as it looks, and where there is room. */
  readonly gap: { readonly least: number; readonly usual: number; readonly most: number };
  /** Whether a column that is not full begins at the top or stands in the middle. */
  readonly align: 'top' | 'middle';
  /** Height of the heading of a role over its first box. */
  readonly heading: number;
  /** How thick a line is for each category it carries: the most, and the least while it fits. */
  readonly perCategory: { readonly least: number; readonly most: number };
  /** Room that a line takes at a box at least, and how thick it is at least. */
  readonly line: { readonly pitch: number; readonly least: number };
  /** Boxes of a column at most. */
  readonly room: MapRoom;
  /** Lines between two columns at most: with more, nobody could follow one. */
  readonly lines: number;
}

const mostLines = 64;

const room: MapRoom = { gives: 14, kept: 22, gets: 26 };

/** A screen of this width, in CSS pixels; narrower than 560 it must be scrolled. */
export function screenSheet(width: number): MapSheet {
  const whole = Math.max(560, Math.round(width));
  return {
    width: whole,
    height: undefined,
    box: {
      width: Math.min(260, Math.round(whole * 0.265)),
      inset: 10,
      padding: 7,
      textSize: 14,
      lineHeight: 17,
      lines: 3,
      leastHeight: 34,
      mostHeight: 150,
    },
    gap: { least: 8, usual: 9, most: 46 },
    // On a screen the lower part is out of sight at first, so what there is begins at the top.
    align: 'top',
    heading: 26,
    perCategory: { least: 0.8, most: 2 },
    line: { pitch: 5, least: 1.4 },
    room,
    lines: mostLines,
  };
}

/** The picture on a landscape page, in points: what the page leaves it between its head and its legend. */
export function pageSheet(width: number, height: number): MapSheet {
  return {
    width,
    height,
    box: {
      width: 176,
      inset: 6,
      padding: 2.6,
      textSize: 8,
      lineHeight: 9.4,
      lines: 2,
      leastHeight: 14,
      mostHeight: height,
    },
    gap: { least: 2.2, usual: 4, most: 26 },
    align: 'middle',
    heading: 11.5,
    perCategory: { least: 0.3, most: 1.3 },
    line: { pitch: 2.4, least: 0.7 },
    room: { gives: 30, kept: 40, gets: 40 },
    lines: mostLines,
  };
}
