/** Several records of a list at once: one answer for all, an end, the trash and the way back, a copy. */
import { expect, test } from '../support/pages/candor-test.ts';

test('several records get one answer, end, are removed and brought back, and one is copied', async ({ candor }) => {
  const { page, firstRun, files, office } = candor;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await firstRun.makeOffice('Harbor Dental');
  await files.saveHere();
  const recipients = await office.records('Who gets it');
  for (const name of ['Postwell Mail', 'Clearwater Billing', 'Tide Analytics']) await recipients.add(name);
  await office.goTo('Who gets it');

  for (const name of ['Postwell Mail', 'Clearwater Billing']) await page.getByRole('checkbox', { name }).check();
  const bar = page.getByRole('region', { name: 'What to do with the chosen records' });
  await expect(bar).toContainText('2 chosen');
  await bar.getByRole('button', { name: 'Give one answer to all…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Which question?' }).selectOption('What is it to you?');
  await dialog.getByRole('button', { name: 'Give this answer' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Answer the question first.');
  await dialog.getByRole('combobox', { name: 'What is it to you?' }).selectOption('serviceProvider');
  await dialog.getByRole('button', { name: 'Give this answer' }).click();
  await expect(recipients.list.getByText('Works for us under written limits')).toHaveCount(2);

  await page.getByRole('checkbox', { name: 'Tide Analytics' }).check();
  await bar.getByRole('button', { name: 'They ended…' }).click();
  await dialog.getByLabel('Last day').fill('2025-12-31');
  await dialog.getByRole('button', { name: 'It ended on that day' }).click();
  await expect(recipients.list.getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: '1 has ended: show it' }).click();
  await expect(recipients.list.getByRole('row')).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Everything, ended too');

  await page.getByRole('checkbox', { name: 'Choose all that are shown' }).check();
  await bar.getByRole('button', { name: 'Remove…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('Who gets it: nothing written down yet')).toBeVisible();
  await page.getByRole('link', { name: 'Removed records' }).click();
  await page.getByRole('button', { name: 'Bring back “Postwell Mail”' }).click();
  await expect(page.getByRole('row')).toHaveCount(3);

  await office.goTo('Who gets it');
  await recipients.open('Postwell Mail');
  await recipients.write('What does it do for you?', 'sends our reminders');
  await page.getByRole('button', { name: 'Make a copy' }).click();
  await expect(recipients.question('What is its name?')).toHaveValue('Copy of Postwell Mail');
  await expect(page.getByRole('combobox', { name: 'What is it to you?' })).toHaveValue('serviceProvider');
  await expect(page.getByRole('button', { name: 'Confirm the suggestion for “What is it to you?”' })).toBeVisible();
  const all = page.getByRole('button', { name: 'Confirm all 2' });
  await all.click();
  await expect(page.getByText('2 answers are confirmed').first()).toBeVisible();
  await expect(all).toBeHidden();
});
