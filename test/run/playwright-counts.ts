/** Writes what Playwright found to the runner's file. */
import { writeFileSync } from 'node:fs';
import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { countsFileVariable, type Counts } from './counts.ts';

/** A Playwright reporter; Playwright makes one from the default export of this file. */
export default class PlaywrightCounts implements Reporter {
  #tests: TestCase[] = [];
  #errors = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  /** Called for what belongs to no test, such as a file that does not load. */
  onError(): void {
    this.#errors += 1;
  }

  onEnd(): void {
    const file = process.env[countsFileVariable];
    if (file === undefined) return;
    const having = (outcome: ReturnType<TestCase['outcome']>) =>
      this.#tests.filter((test) => test.outcome() === outcome);
    const counts: Counts = {
      passed: having('expected').length,
      // A test that passes only sometimes is a failed test.
      failed: having('unexpected').length + having('flaky').length + this.#errors,
      skipped: having('skipped').map((test) => ({
        name: test.titlePath().slice(3).join(' > '),
        reason: reasonOf(test),
      })),
    };
    writeFileSync(file, JSON.stringify(counts));
  }

  printsToStdio(): boolean {
    return false;
  }
}

function reasonOf(test: TestCase): string {
  const marks = [...test.annotations, ...test.results.flatMap((result) => result.annotations)];
  const skip = marks.find((mark) => mark.type === 'skip' || mark.type === 'fixme');
  return skip?.description ?? 'no reason given';
}
