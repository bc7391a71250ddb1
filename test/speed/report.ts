/** The table of what was measured. */
import type { Answer } from './measure.ts';

/** Milliseconds within which a person feels no wait. */
export const limit = 100;

interface Row {
  what: string;
  answers: Answer[];
  /** How often nothing was measured where something should have been. */
  missed: number;
}

/** What was measured in an office, several times each. */
export class Report {
  readonly #title: string;
  readonly #rows = new Map<string, Row>();

  constructor(title: string) {
    this.#title = title;
  }

  /**
   * Notes an answer. Undefined is something that could not be measured: it counts as missed, unless what was done `mayChangeNothing`,
   * such as a key that leaves a list as it is. A line without a single answer is missed in any case.
   */
  note(what: string, answer: Answer | undefined, mayChangeNothing = false): void {
    const row = this.#rows.get(what) ?? { what, answers: [], missed: 0 };
    this.#rows.set(what, row);
    if (answer !== undefined) row.answers.push(answer);
    else if (!mayChangeNothing) row.missed += 1;
  }

  /** What was not measured, or took longer than the limit in the middle of its measurements, frame included. */
  failed(): string[] {
    return [...this.#rows.values()]
      .filter((row) => verdictOf(row) !== '')
      .map((row) => `${row.what}: ${verdictOf(row)}`);
  }

  /** Every line with the middle and the slowest of its measurements. */
  toString(): string {
    const rows = [...this.#rows.values()].map((row) => {
      const { what, answers } = row;
      const there = answers.map((one) => one.there);
      const painted = answers.map((one) => one.painted);
      const numbers = [middle(there), slowest(there), middle(painted), slowest(painted)].map(inWords);
      return [what, ...numbers, String(answers.length), verdictOf(row)];
    });
    const head = ['milliseconds', 'in page', 'slowest', 'painted', 'slowest', 'times', ''];
    const widths = head.map((_none, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
    const line = (row: readonly string[]): string =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
    return [this.#title, line(head), ...rows.map(line)].join('\n');
  }
}

/** What is wrong with a line; empty for nothing. */
function verdictOf({ answers, missed }: Row): string {
  const time = middle(answers.map(({ painted }) => painted));
  if (time === undefined || missed > 0) return 'NOT MEASURED';
  return time > limit ? 'OVER' : '';
}

function middle(values: readonly number[]): number | undefined {
  return values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)];
}

function slowest(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : Math.max(...values);
}

function inWords(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '–' : String(Math.round(milliseconds));
}
