/**
 * `npm test`: everything this computer can run, and one line of numbers at the end.
 *
 * The checks (format, lint, types, unused code) and the build begin at once, the tests without and with a browser when the
 * build is there. A failing step does not stop the others: one run shows all that is wrong.
 */
import { testBrowser } from '../support/browser.ts';
import { countLine, type Counts, skipLines, sum } from './counts.ts';
import { runCheck, runTests } from './steps.ts';

/** Runs all steps. @returns exit code: 0 when nothing failed, else 1 */
export async function runAll(): Promise<number> {
  const checks = ['check:format', 'check:lint', 'check:types', 'check:unused'].map((script) => runCheck(script));
  // Everything side by side: each waits at times, for the disk or for the other half of a page, and a check has one thread.
  const build = await runCheck('build');
  const all = sum([build, ...(await Promise.all([...checks, runTests('test:node'), runBrowserTests()]))]);
  process.stdout.write(['', ...skipLines(all.skipped), countLine(all), ''].join('\n'));
  return all.failed === 0 ? 0 : 1;
}

async function runBrowserTests(): Promise<Counts> {
  const browser = await testBrowser();
  if (browser.kind !== 'none') return runTests('e2e');
  return { passed: 0, failed: 0, skipped: [{ name: 'all browser tests', reason: browser.reason }] };
}
