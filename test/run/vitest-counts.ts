/**
 * Writes what Vitest found to the runner's file.
 *
 * Vitest's own JSON report leaves out why a test was skipped, and does not count a file that fails to load.
 */
import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { Counts } from './counts.ts';

/** A Vitest reporter. @param file where the counts go */
export function vitestCounts(file: string): Reporter {
  return {
    onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]) {
      const tests = modules.flatMap((module) => [...module.children.allTests()]);
      const brokenFiles = modules.filter((module) => module.errors().length > 0);
      const brokenGroups = modules.flatMap((module) =>
        [...module.children.allSuites()].filter((suite) => suite.errors().length > 0),
      );
      const counts: Counts = {
        passed: tests.filter((test) => test.result().state === 'passed').length,
        failed:
          tests.filter((test) => test.result().state === 'failed').length +
          brokenFiles.length +
          brokenGroups.length +
          unhandledErrors.length,
        skipped: tests.filter(didNotRun).map((test) => ({ name: test.fullName, reason: reasonOf(test) })),
      };
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function didNotRun(test: TestCase): boolean {
  const { state } = test.result();
  return state === 'skipped' || state === 'pending';
}

function reasonOf(test: TestCase): string {
  const result = test.result();
  return (result.state === 'skipped' ? result.note : undefined) ?? 'no reason given';
}
