/** Every screen in every state, checked by axe. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { looksRightInPassing, problemsInEveryLook, rulesBetween } from '../accessibility/every-look.ts';
import { sidewaysProblems } from '../accessibility/check-page.ts';
import { emptyScreens } from '../accessibility/empty-screens.ts';
import { goToScreen, type ScreenState } from '../accessibility/screen-state.ts';
import { screens } from '../accessibility/screens.ts';
import { expect, test, type Candor } from '../support/pages/candor-test.ts';

const manyScreens = 480_000;

/** The two long tests share the states of the sample, for two workers. */
const ofFirst = ({ address }: ScreenState): boolean => /^#\/(records|grids|policy|vendors|requests)\b/.test(address);

async function inSmallestWindow({ page }: Candor): Promise<void> {
  // A state that cannot be reached is named at once, not by the end of the test.
  page.setDefaultTimeout(30_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1024, height: 700 });
}

/** Looks at states of the sample office. */
async function looksRightOn({ page }: Candor, some: readonly ScreenState[]): Promise<void> {
  for (const screen of some) {
    await test.step(screen.name, async () => {
      await goToScreen(page, screen);
      await looksRightInPassing(page, screen.name);
    });
  }
}

test.describe('in the sample', () => {
  test.use({ opened: 'sample' });

  test('records, policies and requests look right in every look and at every size', async ({ candor }) => {
    test.setTimeout(manyScreens);
    await inSmallestWindow(candor);
    await looksRightOn(candor, screens.filter(ofFirst));
  });
});

test('the first run, an empty office and the other screens look right in every look and at every size', async ({
  candor,
}) => {
  test.setTimeout(manyScreens);
  const { page, firstRun, files, office, folder } = candor;
  await inSmallestWindow(candor);
  await expect(firstRun.name).toBeVisible();
  await looksRightInPassing(page, 'first run');
  await firstRun.makeOffice('');
  await expect(page.getByRole('alert')).toBeVisible();
  await looksRightInPassing(page, 'first run without a name');
  await firstRun.makeOffice('Harbor Dental');
  await files.saveHere('Harbor');
  await office.isOpen();
  await looksRightOn(candor, emptyScreens);
  await office.closeFile();
  renameSync(join(folder, 'Harbor.candor'), join(folder, 'Broken.candor'));
  writeFileSync(join(folder, 'Broken.candor'), 'no office');
  await page.reload();
  await expect(page.getByText('Not there any more')).toBeVisible();
  await looksRightInPassing(page, 'first run with a file that is gone');
  await firstRun.openFile();
  await expect(files.opening).toBeVisible();
  await looksRightInPassing(page, 'an office to be chosen');
  await files.open('Broken.candor');
  await expect(page.getByRole('button', { name: 'Close message' })).toBeVisible();
  await looksRightInPassing(page, 'a file that cannot be opened');
  await page.getByRole('button', { name: 'Close message' }).click();
  await candor.openSample();
  await looksRightOn(
    candor,
    screens.filter((screen) => !ofFirst(screen)),
  );
});

test('what is planted is found: words too pale in one look, a part too wide, and what has no name or no place', async ({
  candor,
}) => {
  const { page, firstRun } = candor;
  await inSmallestWindow(candor);
  await expect(firstRun.name).toBeVisible();
  expect(await rulesBetween(page)).toEqual([]);
  expect(await problemsInEveryLook(page)).toEqual([[], [], []]);
  await page.evaluate(() => {
    const plant = (words: string, style: string, where: Element): void => {
      const planted = Object.assign(document.createElement('p'), { className: 'planted', textContent: words });
      planted.style.cssText = style;
      where.append(planted);
    };
    const main = document.querySelector('main') ?? document.body;
    plant('Pale in high contrast', 'color: #6a6a6a; background: #fff', main);
    plant('Pale in the dark', 'color: #333', main);
  });
  const [light, dark, more] = await problemsInEveryLook(page);
  expect(light).toEqual([]);
  expect(dark).toEqual([expect.stringMatching(/^color-contrast at .*planted/)]);
  expect(more).toEqual([expect.stringMatching(/^color-contrast at .*planted.*: 5\.4/)]);
  // The page is known by now: only what is new is asked about.
  await page.evaluate(() => {
    document.querySelector('form')?.insertAdjacentHTML(
      'afterend',
      `<button></button><button aria-label="Other">Words</button><input><span role="listitem">Alone</span>
      <h6>Too deep</h6><nav aria-label="Twice"></nav><nav aria-label="Twice"></nav>`,
    );
  });
  const [structure = []] = await problemsInEveryLook(page);
  expect(new Set(structure.map((problem) => problem.split(' ')[0]))).toEqual(
    new Set([
      'aria-required-parent',
      'button-name',
      'heading-order',
      'label',
      'label-content-name-mismatch',
      'landmark-unique',
    ]),
  );
  await page.evaluate(() => document.querySelector<HTMLElement>('.planted')?.style.setProperty('width', '700px'));
  await page.setViewportSize({ width: 512, height: 350 });
  expect(await sidewaysProblems(page)).not.toEqual([]);
});
