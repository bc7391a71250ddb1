/** The grids, by keyboard alone: a cell, a cell that hangs together with others, a block, undo, and a copy for a spreadsheet. */
import { readBackPdf } from '../../exporters/pdf/read-back.ts';
import { expect, test } from '../support/pages/candor-test.ts';

test.use({ opened: 'sample' });

test('cells are answered by keyboard, one at a time or as a block', async ({ candor }) => {
  const { page } = candor;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await candor.office.goTo('Grids');
  const grid = page.getByRole('grid', { name: 'Which data goes to whom' });
  const cell = (words: string) => grid.getByRole('gridcell', { name: words });

  await page.getByRole('searchbox', { name: 'Find data' }).fill('phone number');
  await page.getByRole('searchbox', { name: 'Find a recipient' }).fill('Keepsake');
  await expect(grid.getByRole('gridcell')).toHaveCount(1);
  await grid.focus();
  await page.keyboard.press('y');
  await expect(cell('Phone number goes to Keepsake Cloud, Inc.')).toBeVisible();

  // It stands in a disclosure with other data now: what would change is shown first.
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: 'Phone number → Keepsake Cloud, Inc.' });
  await expect(dialog.getByRole('listitem').first()).toHaveText('D-003 “Image gallery”: without Phone number');
  await expect(dialog.getByRole('radio', { name: 'Only this one' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(cell('Phone number does not go to Keepsake Cloud, Inc.')).toBeVisible();
  await expect(grid).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cell('Phone number goes to Keepsake Cloud, Inc.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cell('Phone number to Keepsake Cloud, Inc.: not known yet.')).toBeVisible();

  await page.getByRole('searchbox', { name: 'Find data' }).fill('');
  await page.getByRole('searchbox', { name: 'Find a recipient' }).fill('');
  await grid.focus();
  for (const key of ['Control+Home', 'Shift+ArrowDown', 'Shift+ArrowRight']) await page.keyboard.press(key);
  await expect(page.getByText('4 cells chosen')).toBeVisible();
  await expect(grid.getByRole('gridcell', { selected: true })).toHaveCount(4);
  await page.keyboard.press('Control+c');
  await expect(page.getByText('4 cells copied as a table')).toBeAttached();
  await page.keyboard.press('Control+End');
  await expect(grid).toHaveAttribute('aria-activedescendant', /-39-18$/);
  // On paper stands the whole grid: what is far from the cell that one looks at as well.
  const { text } = await readBackPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(text).toContain('Which data goes to whom: 40 kinds of data by 19.');
  expect(text.match(/Postal address/g)).toHaveLength(2);
  expect(text).toContain('Slotwise');

  await page
    .getByRole('navigation', { name: 'Grids of the inventory' })
    .getByRole('link', { name: 'How long' })
    .click();
  const rules = page.getByRole('grid', { name: 'Which rule for keeping covers which data' });
  await rules.focus();
  await page.keyboard.press('Space');
  await expect(
    rules.getByRole('gridcell', { name: 'Name is kept by the rule “Scan charts and images”' }),
  ).toBeVisible();
});
