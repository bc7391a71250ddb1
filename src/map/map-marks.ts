/** What a printed map is drawn with: a few kinds of marks that SVG and PDF both know. Lengths in points from the top left. */
import type { TextWeight } from './fit-text.ts';

export interface BoxMark {
  readonly kind: 'box';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: string;
  /** Color of the edge; none without one. */
  readonly edge?: string;
  readonly dashes?: readonly number[];
}

/** A line that leaves and arrives level; straight when both ends are at one height. */
export interface CurveMark {
  readonly kind: 'curve';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly color: string;
  readonly dashes?: readonly number[];
  /** Dashes with round ends: of no length they are dots. */
  readonly round?: boolean;
}

export interface RingMark {
  readonly kind: 'ring';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly edge: string;
}

export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  /** The line that the letters stand on. */
  readonly baseline: number;
  readonly align: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: TextWeight;
  readonly color: string;
}

/** Marks without words. */
export type ShapeMark = BoxMark | CurveMark | RingMark;
export type MapMark = ShapeMark | TextMark;

/** Edges of boxes and rings are as thick as this. */
export const edgeWidth = 0.7;

/** A map on a page. The title and the lines are text; the figure is one picture with its text alternative. */
export interface MapPage {
  readonly width: number;
  readonly height: number;
  /** Title of the file: what it is, and whose. */
  readonly name: string;
  readonly office: string;
  readonly language: string;
  readonly sample: boolean;
  /** The same content in words, for those who cannot see the picture. */
  readonly alternative: string;
  readonly title: TextMark;
  readonly lines: readonly TextMark[];
  /** The place of the picture on the page. */
  readonly figureBox: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly figure: readonly MapMark[];
  /** What stands on the page beside its content: the band of a sample, the foot. */
  readonly around: readonly MapMark[];
}

/** Colors of the printed map. Nothing is told by color alone. */
export const mapColors = {
  paper: '#ffffff',
  ink: '#16202b',
  meta: '#4a5563',
  quiet: '#5a6572',
  accent: '#1b5e86',
  gives: { fill: '#e4eff6', edge: '#1b5e86' },
  kept: { fill: '#ffffff', edge: '#4a5563' },
  gets: { fill: '#f6f4ef', edge: '#5a6572' },
  more: { fill: '#e6e2d8', edge: '#5a6572' },
  open: { fill: '#fdf1d8', edge: '#8a5200' },
  /** Each lane has a band that shows how much, and a health lane a line in it that shows which. */
  lanes: {
    other: { band: '#bcc6cf', core: undefined },
    hipaa: { band: '#a3d5cf', core: '#0b5c56' },
    cmia: { band: '#e6bfda', core: '#7a2569' },
  },
} as const;

/** The line inside a health lane: dashes for HIPAA, dots for CMIA. */
export const lanePatterns = {
  hipaa: { dashes: [5, 2.6], round: false },
  cmia: { dashes: [0, 3], round: true },
} as const;
