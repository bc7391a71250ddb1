/** Every screen in every state, checked by axe; and what people need who cannot see well or use no mouse. */
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

test('records, policies and requests look right in every look and at every size', async ({ candor }) => {
  test.setTimeout(manyScreens);
  await inSmallestWindow(candor);
  await candor.openSample();
  await looksRightOn(candor, screens.filter(ofFirst));
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

test('the current place is marked in the colors of a computer, and targets are at least 44 pixels high', async ({
  candor,
}) => {
  const { page, office } = candor;
  await page.emulateMedia({ forcedColors: 'active' });
  await candor.openSample();
  await office.goTo('Shine the Light');
  const current = office.navigation.getByRole('link', { name: 'Shine the Light' });
  await expect(current).toHaveAttribute('aria-current', 'page');
  await expect(current).toHaveCSS('outline-style', 'solid');
  await expect(office.navigation.getByRole('link', { name: 'Who gets it' })).toHaveCSS('outline-style', 'none');

  const recipients = await office.records('Who gets it');
  await recipients.open('Postwell Mail, Inc.');
  const main = page.getByRole('main');
  for (const target of [
    main.getByRole('link', { name: 'Add' }),
    main.getByRole('searchbox', { name: 'Search this list' }),
    recipients.question('What is its name?'),
    recipients.question('What is it to you?'),
  ]) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

// What follows shares an office where it can: to make one and open it takes longer than what is tried in it.

test('the keyboard alone leads past the side bar, adds and answers a record, and explains a question', async ({
  candor,
}) => {
  const { page, office } = candor;
  await candor.openSample();
  await office.goTo('History');
  await page.reload();
  await expect(office.title).toHaveText('History');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(office.title).toBeFocused();

  await page.keyboard.press('Control+K');
  await page.keyboard.type('add person or company');
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog').getByRole('textbox', { name: 'What is its name?' });
  await expect(question).toBeFocused();
  await page.keyboard.type('Quiet Keys, LLC');
  await page.keyboard.press('Enter');
  const form = page.getByRole('article');
  await expect(form.getByRole('heading', { name: 'Quiet Keys, LLC' })).toBeFocused();
  const service = form.getByRole('textbox', { name: 'What does it do for you?' });
  for (let step = 0; step < 30 && !(await service.evaluate((field) => field === document.activeElement)); step += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(service).toBeFocused();
  await page.keyboard.type('answers our calls');
  await page.keyboard.press('Tab');
  await expect(form.getByRole('status')).toHaveText(/Saved/);
  await page.keyboard.press('Control+Z');
  await expect(service).toHaveValue('');
  await expect(office.saved).toContainText('Saved');

  const recipients = await office.records('Who gets it');
  await recipients.open('Postwell Mail, Inc.');
  const role = recipients.question('What is it to you?');
  await role.focus();
  await page.keyboard.press('F1');
  const help = page.getByRole('region', { name: 'Help for “What is it to you?”' });
  await expect(help).toBeFocused();
  await expect(help).toContainText('Cal. Civ. Code 1798.140(ag), checked Nov 21, 2026');
  await page.keyboard.press('Escape');
  await expect(role).toBeFocused();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('F1');
  await expect(office.title).toHaveText('Help');
  await page.getByRole('searchbox', { name: 'Search help' }).fill('1798.83(b)');
  await page.getByRole('link', { name: /^Statutes/ }).click();
  await expect(page.getByRole('heading', { name: 'Cal. Civ. Code 1798.83(b)', exact: true })).toBeVisible();
});

test('a hint stands on the first visit of a screen until nobody wants more, and a chosen look stays', async ({
  candor,
}) => {
  const { page, office } = candor;
  await page.emulateMedia({ colorScheme: 'light' });
  const hint = page.getByRole('note', { name: 'Hint' });
  await candor.openSample();
  await expect(hint).toHaveText(/Ctrl \+ K finds/);
  await hint.getByRole('button', { name: 'Got it' }).click();
  await expect(hint).toHaveCount(0);
  await office.goTo('History');
  await expect(hint).toHaveText(/Every change is here/);
  await office.goTo('Home');
  await expect(hint).toHaveCount(0);
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'No more hints' }).click();
  await page.keyboard.press('Escape');
  await office.goTo('To do');
  await expect(hint).toHaveCount(0);
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Show hints again' }).click();
  await page.keyboard.press('Escape');
  await office.goTo('History');
  await expect(hint).toBeVisible();

  await office.goTo('Home');
  const paper = async (): Promise<string> => await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await office.saved.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Look: dark' }).click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  await office.isOpen();
  expect(await paper()).toBe(dark);
  // A computer that asks for more contrast gets it in the chosen look.
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(paper).toBe('rgb(0, 0, 0)');
  await page.emulateMedia({ contrast: 'no-preference' });
  await expect.poll(paper).toBe(dark);
});
