/** The table of what was measured. */
import type { Answer } from './measure.ts';

/** Milliseconds within which a person feels no wait. */
export const limit = 100;

interface Row {
  what: string;
  answers: Answer[];
}

/** What was measured in an office, several times each. */
export class Report {
  readonly #title: string;
  readonly #rows = new Map<string, Row>();

  constructor(title: string) {
    this.#title = title;
  }

  /** Notes an answer; undefined is something that could not be measured, and leaves no line. */
  note(what: string, answer: Answer | undefined): void {
    if (answer === undefined) return;
    const row = this.#rows.get(what) ?? { what, answers: [] };
    this.#rows.set(what, row);
    row.answers.push(answer);
  }

  /** What took longer than the limit in the middle of its measurements, frame included. */
  slow(): string[] {
    return [...this.#rows.values()]
      .filter(({ answers }) => middle(answers.map(({ painted }) => painted)) > limit)
      .map(({ what }) => what);
  }

  /** Every line with the middle and the slowest of its measurements. */
  toString(): string {
    const rows = [...this.#rows.values()].map(({ what, answers }) => {
      const there = answers.map((one) => one.there);
      const painted = answers.map((one) => one.painted);
      const numbers = [middle(there), Math.max(...there), middle(painted), Math.max(...painted)].map(Math.round);
      return [what, ...numbers.map(String), String(answers.length), middle(painted) > limit ? 'OVER' : ''];
    });
    const head = ['milliseconds', 'in page', 'slowest', 'painted', 'slowest', 'times', ''];
    const widths = head.map((_none, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
    const line = (row: readonly string[]): string =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
    return [this.#title, line(head), ...rows.map(line)].join('\n');
  }
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((first, second) => first - second);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
