/** Bringing in: a vendor list as an office has it, by keyboard, in one step that can be undone; and a whole office from its data file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/pages/candor-test.ts';

const vendors = [
  'Our vendors,,,,,',
  'Vendor,Category,What they do,City,State,BAA?,PO',
  'Mailer LLC,Mail,Newsletters,Oakland,CA,no,17',
  'Cloudwell,IT,Backups,Fresno,CA,maybe,18',
  'postwell mail,Mail,Reminders,,,yes,19',
  'Mailer LLC,Mail,Newsletters,Oakland,CA,no,20',
].join('\n');

test('a vendor list is matched, looked at and taken in one step, and the data of an office becomes a new file', async ({
  candor,
}) => {
  const { page, folder, firstRun, files, office } = candor;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await firstRun.makeOffice('Harbor Dental');
  await files.saveHere();
  const recipients = await office.records('Who gets it');
  await recipients.add('Postwell Mail');
  writeFileSync(join(folder, 'Vendors.csv'), vendors);

  await office.goTo('Spreadsheets');
  await page.getByRole('link', { name: 'Bring in a list…' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Choose a file…' }).focus();
  await page.keyboard.press('Enter');
  await expect(files.opening).toBeVisible();
  await files.opening.getByRole('button', { name: 'Vendors.csv' }).focus();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('combobox', { name: 'What “Vendor” means' })).toHaveValue('name');
  await expect(page.getByRole('combobox', { name: 'What “City” means' })).toHaveValue('address');
  await expect(page.getByRole('combobox', { name: 'What “PO” means' })).toHaveValue('');
  const what = page.getByRole('region', { name: 'What would happen' });
  await expect(what.getByRole('row', { name: /Mailer LLC/ })).toContainText('Oakland, CA');
  const cloudwell = what.getByRole('checkbox', { name: 'Take Cloudwell' });
  await cloudwell.focus();
  await page.keyboard.press('Space');
  await what.getByRole('tab', { name: /^New/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(what.getByRole('row', { name: /Postwell Mail/ })).toContainText('Reminders');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(what.getByRole('row', { name: /maybe/ })).toContainText('Write yes or no.');
  await expect(what.getByRole('row', { name: /Line 3 has the same name/ })).toContainText('6');
  await what.getByRole('button', { name: 'Take 1 new, 1 changed' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('status')).toContainText('1 record added, 1 record changed');
  await page.getByRole('link', { name: 'See “Who gets it”' }).click();
  await expect(page.getByRole('link', { name: 'Mailer LLC' })).toBeVisible();
  await office.undo();
  await expect(page.getByRole('link', { name: 'Mailer LLC' })).toBeHidden();

  await page.keyboard.press('Control+K');
  await page.getByRole('combobox').fill('export the policy');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: /^PDF/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await office.goTo('Spreadsheets');
  await page.getByRole('button', { name: 'Write the data file' }).click();
  await files.saveHere();
  await expect(page.getByText(/^Written and checked/)).toBeVisible();
  await page.getByRole('button', { name: 'Bring in an office…' }).focus();
  await page.keyboard.press('Enter');
  await files.opening.getByRole('button', { name: 'Harbor Dental.json' }).focus();
  await page.keyboard.press('Enter');
  const preview = page.getByRole('dialog', { name: 'Bring in “Harbor Dental”?' });
  await expect(preview).toContainText('“Harbor Dental” is closed and stays as it is');
  await preview.getByRole('button', { name: 'Make the office file' }).focus();
  await page.keyboard.press('Enter');
  await files.saveHere('Second.candor');
  await expect(preview).toBeHidden();
  await expect(office.saved).toContainText('Second.candor');
});
