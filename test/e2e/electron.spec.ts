/** The built app in Electron itself. Skipped, with the reason, where Electron's program is not installed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { projectFolder } from '../../main/start/project.ts';
import { sandboxFlags } from '../../main/start/sandbox.ts';
import { electronForTests } from '../support/electron.ts';

const electron = electronForTests();

test('Candor opens in Electron, and its page sees nothing of Node', async () => {
  test.skip('reason' in electron, 'reason' in electron ? electron.reason : '');
  if ('reason' in electron) return;
  const settings = mkdtempSync(join(tmpdir(), 'candor-electron-'));
  const candor = await _electron.launch({
    executablePath: electron.program,
    args: [...sandboxFlags(), `--user-data-dir=${settings}`, projectFolder],
  });
  try {
    const page = await candor.firstWindow();
    await expect(page).toHaveTitle(/Candor/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const seen = await page.evaluate(() => ({
      node: ['process', 'require', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
      bridge: Object.keys(Reflect.get(globalThis, 'candor') as object).toSorted(),
      origin: location.origin,
    }));
    expect(seen).toEqual({ node: [], bridge: ['call', 'subscribe'], origin: 'app://candor' });
  } finally {
    await candor.close();
    rmSync(settings, { recursive: true, force: true });
  }
});
