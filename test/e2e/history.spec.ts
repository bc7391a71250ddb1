/** Looking back: one earlier change taken back, the office on a day, and going back to a backup. */
import { expect, test } from '../support/pages/candor-test.ts';

test('one change is taken back out of the middle, days are compared, and a backup becomes a new file', async ({
  candor,
}) => {
  const { page, firstRun, files, office } = candor;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await firstRun.makeOffice('Harbor Dental');
  await files.saveHere();
  const recipients = await office.records('Who gets it');
  await recipients.add('Postwell Mail');
  await recipients.write('What does it do for you?', 'sends our reminders');
  await recipients.add('Clearwater Billing');

  await office.goTo('History');
  await page.getByRole('combobox', { name: 'Kind of record' }).selectOption('recipient');
  const middle = page.getByRole('listitem').filter({ hasText: 'Changed Postwell Mail' });
  await middle.getByText('What changed').click();
  await expect(middle).toContainText('sends our reminders');
  await middle.getByRole('button', { name: 'Take this change back' }).click();
  await expect(page.getByText(/Reason: Takes back change 3 of/)).toBeVisible();

  // Nothing is left that was built on it, so the record itself can go too; what came later stays.
  const first = page.getByRole('listitem').filter({ hasText: 'Added Postwell Mail' });
  await first.getByText('What changed').click();
  await first.getByRole('button', { name: 'Take this change back' }).click();
  await expect(page.getByText(/Reason: Takes back change 2 of/)).toBeVisible();

  await page.getByRole('navigation', { name: 'Views of the history' }).getByRole('link', { name: 'On a day' }).click();
  await page.getByText('Clearwater Billing').click();
  await expect(page.getByText(/questions without an answer/)).toBeVisible();
  await page.getByRole('link', { name: 'See what changed since' }).click();
  await expect(page.getByText('The first day must come before the second.')).toBeVisible();

  await office.closeFile();
  await firstRun.recent('Harbor Dental').click();
  await office.isOpen();
  await page.getByRole('main').getByRole('link', { name: 'Open: Last backup' }).click();
  await page.getByRole('button', { name: /^Go back to this/ }).click();
  await files.saveHere();
  await expect(office.saved).toContainText('change');
});
