/** Lines between two columns while they are found: one for each pair of boxes, however many records speak of it. */
import { putAll, type ElementSet } from './element-set.ts';

export interface FlowLine {
  /** Numbers of the two boxes; -1 for what nobody has noted. */
  readonly ends: readonly [from: number, to: number];
  /** While lines are found: elements on a way that is not confirmed; at the end all. */
  readonly elements: ElementSet;
  /** Elements on a way that is confirmed. */
  readonly confirmed: ElementSet;
  unnamed: boolean;
}

/** More boxes than any column has. */
const columnSize = 1_000_000;

/** Collects the lines between two columns. */
export class FlowLines {
  readonly #newSet: () => ElementSet;
  readonly #byPair = new Map<number, FlowLine>();

  constructor(newSet: () => ElementSet) {
    this.#newSet = newSet;
  }

  /** The line between two boxes; a new one at first. */
  line(from: number, to: number): FlowLine {
    const key = (from + 1) * columnSize + to + 1;
    const known = this.#byPair.get(key);
    if (known) return known;
    const line: FlowLine = { ends: [from, to], elements: this.#newSet(), confirmed: this.#newSet(), unnamed: false };
    this.#byPair.set(key, line);
    return line;
  }

  /** Every line, in the order in which they were found. Call it when all are. */
  all(): FlowLine[] {
    const lines = [...this.#byPair.values()];
    for (const { elements, confirmed } of lines) putAll(elements, confirmed);
    return lines;
  }
}
