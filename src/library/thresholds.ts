import { entryOf, type CatalogueEntry } from './catalogue.ts';
import type { Condition } from './condition.ts';
import { ccpaThresholds } from './thresholds/ccpa.ts';
import { otherThresholds } from './thresholds/other-laws-and-figures.ts';

/**
 * Who is covered, and the dollar figures that change: the CCPA with its penalties, CalOPPA, Shine the Light.
 *
 * Most offices that use Candor are not CCPA businesses. Then the sections on the CCPA are the office's own choice, and
 * must not say that the law requires them.
 */
export const thresholdIds = [
  'thr-for-profit',
  'thr-revenue',
  'thr-volume',
  'thr-revenue-share',
  'thr-affiliate',
  'thr-joint-venture',
  'thr-voluntary',
  'thr-penalty-admin',
  'thr-penalty-civil',
  'thr-breach-damages',
  'thr-stl-employees',
  'thr-caloppa',
  'thr-metrics-10m',
  'thr-risk-assessment',
  'thr-cyber-audit',
  'thr-admt',
] as const;

/** A threshold. */
export type ThresholdId = (typeof thresholdIds)[number];

/** The questions behind the thresholds. */
export const thresholdQuestions = {
  forProfit: 'Is it run for the gain of its owners?',
  doesBusinessInCalifornia: 'Does it do business in California?',
  decidesPurposesAndMeans: 'Does it decide why and how the data is used?',
  grossRevenue: 'What was the gross revenue of the calendar year before, in dollars?',
  peopleBoughtSoldOrShared: 'Of how many people or households did it buy, sell or share data in a year?',
  percentOfRevenueFromSelling: 'Which percentage of revenue comes from selling or sharing data?',
  employeeCount: 'How many full-time and part-time employees does it have?',
  hasWebsite: 'Does it have a public website or online service?',
  collectsOnline: 'Does the site or app collect data that identifies people in California?',
  peopleHandledPerYear: 'Of how many people does it handle data in a year?',
} as const;

/** The short name of such a question. */
export type ThresholdFact = keyof typeof thresholdQuestions;

/** A figure in whole dollars, in force from a date until the next one. */
export interface DatedFigure {
  /** ISO 8601. */
  readonly from: string;
  readonly dollars: number;
  /** The higher figure, where the law sets two or a range. */
  readonly dollarsHigh?: number;
}

export interface ThresholdEntry extends CatalogueEntry {
  readonly id: ThresholdId;
  readonly name: string;
  readonly group: 'ccpa' | 'penalty' | 'shine-the-light' | 'caloppa' | 'large';
  readonly plain: string;
  /** When it is met, where numbers or yes and no decide. */
  readonly test?: Condition<ThresholdFact>;
  /** Figures in the order of their dates. */
  readonly figures?: readonly DatedFigure[];
  /** When the next figure takes effect, and by when it is published. */
  readonly nextFigure?: { readonly from: string; readonly publishedBy: string };
  /** ISO 8601 date from which the duty binds, when it lies ahead. */
  readonly effectiveFrom?: string;
  readonly dates?: readonly { readonly what: string; readonly when: string }[];
}

export const thresholds: readonly ThresholdEntry[] = [...ccpaThresholds, ...otherThresholds];

/** The entry of a threshold. */
export function threshold(id: ThresholdId): ThresholdEntry {
  return entryOf(thresholds, id);
}

/**
 * The figure in force on a date (ISO 8601): the last one whose first day is not after it. Undefined before the first,
 * and for thresholds without figures.
 */
export function figureOn(entry: Pick<ThresholdEntry, 'figures'>, date: string): DatedFigure | undefined {
  return entry.figures?.findLast((figure) => figure.from <= date);
}

/**
 * The revenue test of 1798.140(d)(1)(A) on a date: strictly above the figure in force on January 1 of that year. Before
 * the law there is none.
 */
export function revenueTestOn(date: string): Condition<ThresholdFact> | undefined {
  const figure = figureOn(threshold('thr-revenue'), `${date.slice(0, 4)}-01-01`);
  return figure && { fact: 'grossRevenue', above: figure.dollars };
}

/**
 * When an office is a CCPA business, 1798.140(d): run for profit and over one of three thresholds, or drawn in through
 * its owners or its own choice.
 */
export const ccpaBusinessRule: Condition<ThresholdId> = {
  any: [
    {
      all: [
        { fact: 'thr-for-profit', is: true },
        {
          any: [
            { fact: 'thr-revenue', is: true },
            { fact: 'thr-volume', is: true },
            { fact: 'thr-revenue-share', is: true },
          ],
        },
      ],
    },
    { fact: 'thr-affiliate', is: true },
    { fact: 'thr-joint-venture', is: true },
    { fact: 'thr-voluntary', is: true },
  ],
};
