/**
 * Pictures of every screen in every state, in both sizes of window and both looks, for people to look at: `npm run gallery`.
 * They go into `test-results/gallery`, where the next run of the browser tests removes them. This is no test: it fails only when a state
 * cannot be reached.
 */
import { join } from 'node:path';
import { goToScreen } from '../accessibility/screen-state.ts';
import { screens } from '../accessibility/screens.ts';
import { expect, test } from '../support/pages/candor-test.ts';

const folder = join(import.meta.dirname, '../../test-results/gallery');

const sizes = [
  { width: 1024, height: 700 },
  { width: 1440, height: 900 },
] as const;

for (const { width, height } of sizes) {
  for (const look of ['light', 'dark'] as const) {
    test(`${width} by ${height}, ${look}`, async ({ candor }) => {
      test.setTimeout(600_000);
      const { page, firstRun } = candor;
      const picture = async (name: string): Promise<void> => {
        const file = `${name.replaceAll(/[^a-zA-Z0-9]+/g, '-')}.png`;
        await page.screenshot({ path: join(folder, `${width}x${height}-${look}`, file), animations: 'disabled' });
      };
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
      await expect(firstRun.name).toBeVisible();
      await picture('first run');
      await candor.openSample();
      for (const [index, screen] of screens.entries()) {
        // A message of the state before would lie over this one; a dialog may lie over the message.
        await page
          .getByRole('button', { name: 'Close message', includeHidden: true })
          .evaluateAll((buttons: HTMLElement[]) => buttons.forEach((button) => button.click()));
        await goToScreen(page, screen);
        // The page of all parts shows what waits as well.
        if (screen.address !== '#/design') await expect(page.locator('.skeleton')).toHaveCount(0);
        await picture(`${String(index + 1).padStart(3, '0')} ${screen.name}`);
      }
    });
  }
}
