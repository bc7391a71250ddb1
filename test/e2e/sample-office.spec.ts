/** A walk through the sample office: reasons, changes, undo, history. */
import { expect, test } from '../support/pages/candor-test.ts';

test.use({ opened: 'sample' });

test('the sample is marked on every screen, and everything is found by typing', async ({ candor }) => {
  const { page } = candor;
  for (const screen of ['Who gets it', 'Privacy policy', 'Shine the Light', 'To do', 'History']) {
    await candor.office.goTo(screen);
    await expect(page.getByText('Sample office, made up')).toBeVisible();
  }
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'Find anything' }).fill('clearframe');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').getByRole('heading', { name: 'Clearframe Archive, LLC' })).toBeFocused();
});

test('a changed answer changes the sentence, and undo brings the old one back', async ({ candor }) => {
  const { office } = candor;
  const recipients = await office.records('Who gets it');
  await recipients.open('Postwell Mail, Inc.');
  await recipients.write('What is its name?', 'Harborpost, Inc.');
  let policy = await office.policy();
  await expect(policy.text).toContainText('Harborpost, Inc.');

  await office.undo();
  await expect(policy.text).not.toContainText('Harborpost, Inc.');
  await expect(policy.text).toContainText('Postwell Mail, Inc.');

  // The policy may be there before the buttons: keys do nothing while there is nothing to redo.
  await expect(office.saved.getByRole('button', { name: 'Redo' })).toBeEnabled();
  await candor.page.keyboard.press('Control+Shift+Z');
  await expect(policy.text).toContainText('Harborpost, Inc.');
  await expect(office.saved.getByRole('button', { name: 'Redo' })).toBeDisabled();
  await candor.page.keyboard.press('Control+Z');
  policy = await office.policy();
  await expect(policy.text).not.toContainText('Harborpost, Inc.');

  await office.goTo('History');
  const newest = candor.page.getByRole('listitem').filter({ hasText: 'Undone' }).first();
  await expect(newest).toContainText('Postwell Mail, Inc.');
});

test('an emptied answer is refused at its question and nothing is lost', async ({ candor }) => {
  const recipients = await candor.office.records('Who gets it');
  await recipients.open('Clearframe Archive, LLC');
  await recipients.question('What is its name?').fill('');
  await recipients.question('What is its name?').blur();
  await expect(recipients.question('What is its name?')).toHaveAccessibleDescription(/Write something here/);
  await candor.office.goTo('Who gets it');
  await expect(recipients.list.getByRole('link', { name: 'Clearframe Archive, LLC' })).toBeVisible();
});

test('arrow keys go from sentence to sentence; one names its records, and a record its sentences', async ({
  candor,
}) => {
  const { page, office } = candor;
  const policy = await office.policy();
  const picked = policy.text.getByRole('button', { pressed: true });
  await policy.text
    .getByRole('button', { name: /^Why is this here/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(picked).toHaveCount(1);
  const first = await picked.getAttribute('aria-label');
  await page.keyboard.press('ArrowDown');
  await expect(picked).toBeFocused();
  await expect(picked).not.toHaveAttribute('aria-label', first ?? '');
  await expect(policy.because).toBeVisible();

  await policy.pick('Tallymark Analytics');
  await expect(policy.because).toContainText('Tallymark Analytics');
  await policy.because
    .getByRole('link', { name: /^V-\d+$/ })
    .first()
    .click();
  const form = page.getByRole('article');
  await form.getByRole('tab', { name: 'Where it shows' }).click();
  await expect(form.getByRole('region', { name: 'Where it prints' }).getByRole('listitem').first()).toBeVisible();
  await expect(form.getByRole('region', { name: 'What points here' }).getByRole('link').first()).toBeVisible();
});

test('a record that others need is kept, and they are named', async ({ candor }) => {
  const { page, office } = candor;
  const recipients = await office.records('Who gets it');
  await recipients.open('Postwell Mail, Inc.');
  await recipients.form.getByRole('button', { name: 'Remove…' }).click();
  const refusal = page.getByRole('dialog', { name: '“Postwell Mail, Inc.” is still needed' });
  await expect(refusal.getByRole('link').first()).toBeVisible();
  await refusal.getByRole('button', { name: 'Close' }).click();

  await recipients.add('Nobody yet');
  await recipients.form.getByRole('button', { name: 'Remove…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  // Behind the question nothing can be found: that it is gone counts when the others are there.
  await expect(recipients.list.getByRole('link', { name: 'Postwell Mail, Inc.' })).toBeVisible();
  await expect(recipients.list.getByRole('link', { name: 'Nobody yet' })).toBeHidden();
  await office.undo();
  await expect(recipients.list.getByRole('link', { name: 'Nobody yet' })).toBeVisible();
});

test('a record opens at its top in a narrow window, and the way back leads to its place in the list', async ({
  candor,
}) => {
  const { page, office } = candor;
  await page.setViewportSize({ width: 1024, height: 700 });
  const data = await office.records('Data');
  const scrolled = async (): Promise<number> => await page.evaluate(() => window.scrollY);
  const last = data.list.getByRole('row').last().getByRole('link').first();
  await last.scrollIntoViewIfNeeded();
  const place = await scrolled();
  expect(place).toBeGreaterThan(300);
  await last.click();
  await expect(data.form).toBeVisible();
  await expect.poll(scrolled).toBe(0);
  await page.locator('.panel-back').click();
  await expect(last).toBeInViewport();
  expect(await scrolled()).toBe(place);
});

test('“none” is an answer that stays', async ({ candor }) => {
  const recipients = await candor.office.records('Who gets it');
  await recipients.open('Postwell Mail, Inc.');
  await recipients.setState('What is its website?', 'None');
  await expect(recipients.form.getByRole('button', { name: 'State of “What is its website?”: none' })).toBeVisible();
  await recipients.answer('Is it your HIPAA business associate?', 'I do not know yet');
  await candor.page.reload();
  await expect(recipients.form.getByRole('button', { name: 'State of “What is its website?”: none' })).toBeVisible();
  await expect(
    recipients.form
      .getByRole('group', { name: 'Is it your HIPAA business associate?' })
      .getByLabel('I do not know yet'),
  ).toBeChecked();
});

test('what is suggested is confirmed with one button', async ({ candor }) => {
  const { page, office } = candor;
  await office.goTo('Home');
  const suggested = page.getByRole('row', { name: /suggested/ }).getByRole('cell');
  const before = Number(await suggested.textContent());
  expect(before).toBeGreaterThan(0);
  await office.goTo('To do');
  // A suggestion is a finding of its own, so the list leads to it.
  const link = page.getByRole('link', { name: /^Answer: .*(suggest|confirm)/i }).first();
  await link.click();
  await expect(page.getByRole('article').locator(':focus')).toBeVisible();
  await page
    .getByRole('button', { name: /^Confirm the suggestion/ })
    .first()
    .click();
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await office.goTo('Home');
  await expect(suggested).toHaveText(String(before - 1));
});
