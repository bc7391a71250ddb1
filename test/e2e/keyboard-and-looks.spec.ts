/** What people need who use no mouse or cannot see well, tried in the sample: keys, help, hints, and the look they choose. */
import { expect, test } from '../support/pages/candor-test.ts';

test.use({ opened: 'sample' });

test('the current place is marked in the colors of a computer, and targets are at least 44 pixels high', async ({
  candor,
}) => {
  const { page, office } = candor;
  await page.emulateMedia({ forcedColors: 'active' });
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

test('the keyboard alone leads past the side bar, adds and answers a record, and explains a question', async ({
  candor,
}) => {
  const { page, office } = candor;
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

  await page.evaluate(() => {
    location.hash = '#/design';
  });
  const tabs = page.getByRole('tablist', { name: 'Views of a record' }).getByRole('tab');
  const [answers, shows, history] = [tabs.nth(0), tabs.nth(1), tabs.nth(2)];
  await expect(answers).toHaveAttribute('aria-selected', 'true');
  await expect(shows).toHaveAttribute('tabindex', '-1');
  await answers.focus();
  for (const [key, title] of [
    ['ArrowRight', shows],
    ['End', history],
    ['ArrowRight', answers],
    ['ArrowLeft', history],
    ['Home', answers],
    ['ArrowRight', shows],
  ] as const) {
    await page.keyboard.press(key);
    await expect(title).toBeFocused();
  }
  // A title that has the focus is chosen with Enter; then it alone is in the order of the Tab key, with its panel behind it.
  await expect(answers).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(shows).toHaveAttribute('aria-selected', 'true');
  await expect(shows).toHaveAttribute('tabindex', '0');
  await expect(answers).toHaveAttribute('tabindex', '-1');
  await page.keyboard.press('Tab');
  const panel = page.getByRole('tabpanel', { name: /^Where it shows/ });
  await expect(panel).toBeFocused();
  await expect(panel).toHaveText('Here stands “Where it shows”.');
});

test('a hint stands on the first visit of a screen until nobody wants more, and a chosen look stays', async ({
  candor,
}) => {
  const { page, office } = candor;
  await page.emulateMedia({ colorScheme: 'light' });
  const hint = page.getByRole('note', { name: 'Hint' });
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
