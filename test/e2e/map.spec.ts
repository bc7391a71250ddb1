/** The map: narrowed, walked by keyboard, asked, left for a record and written as a file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/pages/candor-test.ts';

test.use({ opened: 'sample' });

test('the map is narrowed, walked by keyboard to a record, and written as a page', async ({ candor }) => {
  test.slow();
  const { page, folder, files, office } = candor;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await office.goTo('Map');
  const picture = page.getByRole('group', { name: /^7 groups of people give 40 kinds of data, kept in 8 systems/ });
  await expect(picture.getByRole('link', { name: /^Staff, gives data/ })).toBeVisible();

  await page.getByLabel('People', { exact: true }).selectOption({ label: 'Clients' });
  await expect(page.getByRole('group', { name: /^1 group of people gives 20 kinds of data/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Staff, gives data/ })).toHaveCount(0);

  // Tab reaches the first box, arrows go on from there, and what flows is told beside the picture.
  await page.getByRole('tab', { name: 'Picture' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /^Clients, gives data/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Home');
  const told = page.getByRole('complementary', { name: 'What flows there' });
  await told.getByRole('button', { name: /^From Clients/ }).click();
  await expect(told.getByRole('heading', { name: /^Clients to / })).toBeVisible();
  await expect(told.getByRole('link').first()).toBeVisible();

  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('table').getByRole('rowheader', { name: 'Clients' }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('menuitem', { name: 'PDF, one page' }).click();
  await files.saveHere('Map.pdf');
  await expect(page.getByRole('status').filter({ hasText: 'Written and checked: 1 page' })).toBeVisible({
    timeout: 60_000,
  });
  expect(readFileSync(join(folder, 'Map.pdf'), 'latin1')).toMatch(/^%PDF-1.7/);

  await page.getByRole('tab', { name: 'Picture' }).click();
  await page.getByRole('link', { name: /^Image archive, keeps data/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What is it called?' })).toHaveValue('Image archive');
});
