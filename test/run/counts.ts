/** What a test run found, in the one form that both test programs write and the last line is made of. */
import { readFileSync } from 'node:fs';

/** A test that did not run, with the reason its author gave. */
export interface Skipped {
  readonly name: string;
  readonly reason: string;
}

/** Sums of one part of the run. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Skipped[];
}

/** Set by the runner: the file into which a test program writes its counts. */
export const countsFileVariable = 'CANDOR_TEST_COUNTS';

/** Adds the parts of a run together. */
export function sum(parts: readonly Counts[]): Counts {
  return {
    passed: parts.reduce((total, part) => total + part.passed, 0),
    failed: parts.reduce((total, part) => total + part.failed, 0),
    skipped: parts.flatMap((part) => part.skipped),
  };
}

/** One failed thing that is not a test: a check, the build, a test program that ended without counts. */
export const oneFailure: Counts = { passed: 0, failed: 1, skipped: [] };

/** The line a run ends with, for example `812 passed, 0 failed, 3 skipped`. */
export function countLine(counts: Counts): string {
  return `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped.length} skipped`;
}

/** The reasons of all skipped tests, equal reasons together, one line each. */
export function skipLines(skipped: readonly Skipped[]): string[] {
  const namesByReason = Map.groupBy(skipped, (one) => one.reason);
  return [...namesByReason].map(([reason, [first, ...others]]) => {
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return `skipped: ${first?.name ?? ''}${more}: ${reason}`;
  });
}

/**
 * Reads the counts that a test program wrote.
 *
 * @returns `undefined` when there is no complete file, which means that the program broke off
 */
export function readCounts(file: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return undefined;
  }
}
