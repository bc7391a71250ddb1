/** The steps of `npm test` on a small project with real npm scripts and the two real test programs. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectFolder } from '../../../../main/start/project.ts';
import { runCheck, runTests } from '../../../run/steps.ts';
import { type StubFolder, stubFolder } from '../../../support/stub-program.ts';

let folder: StubFolder;

const quietly = () => ({ folder: folder.path, quiet: true });

const reporters = JSON.stringify(join(projectFolder, 'test/run'));

beforeEach(() => {
  folder = stubFolder();
  symlinkSync(join(projectFolder, 'node_modules'), join(folder.path, 'node_modules'), 'junction');
  const scripts = {
    good: 'node good.mjs',
    bad: 'node bad.mjs',
    vitest: 'vitest run --config vitest.config.ts',
    playwright: 'playwright test --config playwright.config.ts',
  };
  folder.write('package.json', JSON.stringify({ type: 'module', scripts }));
  folder.write('good.mjs', '');
  folder.write('bad.mjs', 'process.exit(1);');
  folder.write(
    'vitest.config.ts',
    `import { vitestCounts } from ${reporters.replace(/"$/, '/vitest-counts.ts"')};
     export default { test: { include: ['*.test.ts'], isolate: false, maxWorkers: 1,
       reporters: [vitestCounts(process.env.CANDOR_TEST_COUNTS)] } };`,
  );
  folder.write(
    'playwright.config.ts',
    `export default { testDir: '.', testMatch: '*.spec.ts', outputDir: 'out',
       reporter: [[${reporters.replace(/"$/, '/playwright-counts.ts"')}]] };`,
  );
});

afterEach(() => {
  folder.remove();
});

describe('a check', () => {
  test('that succeeds is no test', async () => {
    expect(await runCheck('good', quietly())).toEqual({ passed: 0, failed: 0, skipped: [] });
  });

  test('that fails counts as one failure', async () => {
    expect(await runCheck('bad', quietly())).toMatchObject({ failed: 1 });
  });

  test('that does not exist counts as one failure', async () => {
    expect(await runCheck('no-such-script', quietly())).toMatchObject({ failed: 1 });
  });
});

describe('tests', () => {
  test('of Vitest are counted, with the reason of each skipped one, and what breaks before its tests', async () => {
    folder.write(
      'a.test.ts',
      `import { expect, test } from 'vitest';
       test('holds', () => { expect(1).toBe(1); });
       test('does not hold', () => { expect(1).toBe(2); });
       test('needs a screen', ({ skip }) => { skip('there is no screen'); });
       test.skip('says nothing', () => {});`,
    );
    folder.write('b.test.ts', `import 'no-such-package';`);
    folder.write(
      'c.test.ts',
      `import { beforeAll, describe, test } from 'vitest';
       describe('a group', () => {
         beforeAll(() => { throw new Error('no office'); });
         test('is never reached', () => {});
       });`,
    );
    expect(await runTests('vitest', quietly())).toEqual({
      passed: 1,
      // The test that does not hold, the file that does not load, the group whose preparation breaks: one each.
      failed: 3,
      skipped: [
        { name: 'needs a screen', reason: 'there is no screen' },
        { name: 'says nothing', reason: 'no reason given' },
        { name: 'a group > is never reached', reason: 'no reason given' },
      ],
    });
  });

  test('of Playwright are counted, with the reason of each skipped one', async () => {
    folder.write(
      'a.spec.ts',
      `import { expect, test } from '@playwright/test';
       test('holds', () => { expect(1).toBe(1); });
       test('needs Electron', () => { test.skip(true, 'Electron is not installed'); });
       // Last: after a failure a new process would be started for the others.
       test('does not hold', () => { expect(1).toBe(2); });`,
    );
    expect(await runTests('playwright', quietly())).toEqual({
      passed: 1,
      failed: 1,
      skipped: [{ name: 'needs Electron', reason: 'Electron is not installed' }],
    });
  });

  test('of a Playwright file that does not load are one failure', async () => {
    folder.write('a.spec.ts', `import 'no-such-package';`);
    folder.write('b.spec.ts', `import { test } from '@playwright/test'; test('is empty', () => {});`);
    expect(await runTests('playwright', quietly())).toMatchObject({ failed: 1 });
  });

  test('of a program that breaks off count as one failure', async () => {
    expect(await runTests('bad', quietly())).toEqual({ passed: 0, failed: 1, skipped: [] });
  });
});
