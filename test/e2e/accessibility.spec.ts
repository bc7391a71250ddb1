/** Every screen in every state, checked by axe; and what people need who cannot see well or use no mouse. */
import { accessibilityProblems, sidewaysOverflow } from '../accessibility/check-page.ts';
import { goToScreen, screens, type ScreenState } from '../accessibility/screens.ts';
import { expect, test, type Candor } from '../support/pages/candor-test.ts';

const manyScreens = 240_000;

const looks = [
  { colorScheme: 'light', rules: undefined },
  // Only the colors differ.
  { colorScheme: 'dark', rules: ['color-contrast'] },
] satisfies { colorScheme: 'light' | 'dark'; rules: string[] | undefined }[];

const onRecords = (screen: ScreenState): boolean => screen.address.startsWith('#/records/');

for (const { colorScheme, rules } of looks) {
  const checkAll = async ({ page }: Candor, some: readonly ScreenState[]): Promise<void> => {
    for (const screen of some.filter(({ sameColors }) => colorScheme === 'light' || !sameColors)) {
      await test.step(screen.name, async () => {
        await goToScreen(page, screen);
        expect(await accessibilityProblems(page, rules, screen.shownBefore), screen.name).toEqual([]);
      });
    }
  };

  test(`axe finds nothing on the record screens (${colorScheme})`, async ({ candor }) => {
    test.setTimeout(manyScreens);
    await candor.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await candor.openSample();
    await checkAll(candor, screens.filter(onRecords));
  });

  test(`axe finds nothing on the first run and the other screens (${colorScheme})`, async ({ candor }) => {
    test.setTimeout(manyScreens);
    const { page } = candor;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(candor.firstRun.name).toBeVisible();
    expect(await accessibilityProblems(page, rules), 'first run').toEqual([]);
    await candor.firstRun.makeOffice('');
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await accessibilityProblems(page, rules), 'first run without a name').toEqual([]);
    await candor.openSample();
    await checkAll(
      candor,
      screens.filter((screen) => !onRecords(screen)),
    );
  });
}

test('with high contrast colors axe finds nothing, and the current place is still marked', async ({ candor }) => {
  test.setTimeout(manyScreens);
  const { page } = candor;
  await page.emulateMedia({ forcedColors: 'active' });
  await candor.openSample();
  for (const screen of screens.filter(({ name }) => ['home', 'a list', 'a record', 'Shine the Light'].includes(name))) {
    await goToScreen(page, screen);
    expect(await accessibilityProblems(page), screen.name).toEqual([]);
  }
  await expect(candor.office.navigation.getByRole('link', { name: 'Shine the Light' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('at 200% zoom of the smallest window nobody has to scroll sideways', async ({ candor }) => {
  test.setTimeout(manyScreens);
  const { page } = candor;
  // A window of 1024 by 700 at 200% has this many pixels for the page.
  await page.setViewportSize({ width: 512, height: 350 });
  await candor.openSample();
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await goToScreen(page, screen);
      expect(await sidewaysOverflow(page), screen.name).toBeLessThanOrEqual(0);
    });
  }
});

test('main buttons and fields are at least 44 pixels high', async ({ candor }) => {
  const { page, office } = candor;
  await candor.openSample();
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

test('the first Tab leads to a link past the side bar', async ({ candor }) => {
  const { page, office } = candor;
  await candor.openSample();
  await office.goTo('History');
  await page.reload();
  await expect(office.title).toHaveText('History');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(office.title).toBeFocused();
});

test('a record can be added and answered with the keyboard alone', async ({ candor }) => {
  const { page, office } = candor;
  await candor.openSample();
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
});

test('the look can be chosen, and stays chosen', async ({ candor }) => {
  const { page, office } = candor;
  await page.emulateMedia({ colorScheme: 'light' });
  await candor.openSample();
  const paper = async (): Promise<string> => await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await office.saved.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Look: dark' }).click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  await office.isOpen();
  expect(await paper()).toBe(dark);
});
