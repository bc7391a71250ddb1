/** Files that leave the program: asked for, written, read back. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/pages/candor-test.ts';

/** Printing and reading back can take a while on a computer that does other things too. */
const printing = { timeout: 60_000 };

test.use({ opened: 'sample' });

test.beforeEach(() => {
  test.slow();
});

test('the policy is not written when that is cancelled, else written as a PDF and read back', async ({ candor }) => {
  const policy = await candor.office.policy();
  const before = readdirSync(candor.folder);
  await policy.export('Word, for your lawyer');
  await candor.files.cancel();
  await expect(policy.status.filter({ hasText: 'Nothing was written.' })).toBeVisible();
  expect(readdirSync(candor.folder)).toEqual(before);

  await policy.export('PDF, to print or post');
  await candor.files.saveHere('Our policy.pdf');
  await expect(policy.status.filter({ hasText: /^Written and checked: \d+ pages/ })).toContainText(
    'Our policy.pdf',
    printing,
  );
  expect(readFileSync(join(candor.folder, 'Our policy.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});

test('the list of a year and the whole office are written as workbooks, and the office as data', async ({ candor }) => {
  const { page, folder } = candor;
  await candor.office.goTo('Shine the Light');
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('menuitem', { name: 'Excel workbook' }).click();
  await candor.files.saveHere('List.xlsx');
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'Written and checked' })).toBeVisible(
    printing,
  );
  expect(readdirSync(candor.folder)).toContain('List.xlsx');

  await candor.office.goTo('Spreadsheets');
  const status = page.getByRole('main').getByRole('status').filter({ hasText: 'Written and checked' });
  await page.getByRole('button', { name: 'Write the workbook' }).click();
  await candor.files.saveHere('Inventory.xlsx');
  await expect(status).toContainText('Inventory.xlsx', printing);
  await page.getByRole('button', { name: 'Write the data file' }).click();
  await candor.files.saveHere('Office.json');
  await expect(status).toContainText('Office.json', printing);
  const office: unknown = JSON.parse(readFileSync(join(folder, 'Office.json'), 'utf8'));
  expect(office).toMatchObject({ format: 'candor-office/1', sample: true });
});
