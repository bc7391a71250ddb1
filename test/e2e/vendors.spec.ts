/** A company that gets data: its role, its agreement and the letter to it, without the mouse. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/pages/candor-test.ts';

test.use({ opened: 'sample' });

test('the keyboard answers the role, shows what changes in the policy, marks clauses and writes the letter', async ({
  candor,
}) => {
  const { page, office, files } = candor;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await office.goTo('Vendors and agreements');
  await page.getByRole('link', { name: 'Postwell Mail, Inc.' }).press('Enter');
  const follows = page.getByRole('region', { name: 'What follows' });
  await expect(follows).toContainText('Not settled yet');

  // Arrow keys go from answer to answer; the contract question is the open one.
  const contract = page.getByRole('group', { name: /Is there a written contract/ });
  await contract.getByRole('radio', { name: 'Do not know yet' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(contract.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await expect(follows).toContainText('Third party');
  await expect(follows).toContainText('11 CCR 7050(e), 7051(a)');
  const changes = page.getByRole('region', { name: 'What changes in the policy' });
  await expect(changes).toContainText('Postwell Mail, Inc.');
  await follows.getByRole('button', { name: 'Save answers and role' }).press('Enter');
  await expect(page.getByText('Postwell Mail, Inc.: answers and role saved.')).toBeVisible();
  await expect(follows).toContainText('On record now: Third party');
  await office.undo();
  await expect(follows).toContainText('On record now: Works for us under written limits');

  // A person may see it otherwise, and has to say why.
  await follows.getByRole('button', { name: 'Choose another role' }).press('Enter');
  await follows.getByRole('combobox', { name: 'Role' }).selectOption('serviceProvider');
  await follows.getByRole('button', { name: 'Save answers and role' }).press('Enter');
  await expect(follows.getByRole('alert')).toContainText('Say why');
  await follows.getByRole('textbox', { name: 'Why' }).fill('Our lawyer has the signed paper.');
  await follows.getByRole('button', { name: 'Save answers and role' }).press('Enter');
  await expect(follows).toContainText('Another role than the answers lead to');
  await expect(follows).toContainText('Our lawyer has the signed paper.');

  await page.getByRole('link', { name: /^Agreements/ }).press('Enter');
  const clauses = page.getByRole('region', { name: 'Clauses' });
  const sale = clauses.getByRole('group', { name: 'No selling or sharing' });
  await sale.getByRole('radio', { name: 'Not looked yet' }).focus();
  for (const key of ['f', 'n', 'f']) await page.keyboard.press(key);
  await expect(clauses.getByRole('status')).toHaveText(/^2 found, 1 looked for and not found/);
  await expect(
    clauses.getByRole('group', { name: 'Specific purposes named' }).getByRole('radio', { name: 'Not found' }),
  ).toBeChecked();
  // Only an agreement that is signed counts.
  await page.getByRole('combobox', { name: 'How far is it?' }).selectOption('signed');

  await page.getByRole('link', { name: 'Letter' }).press('Enter');
  const letter = page.getByRole('article', { name: 'The letter' });
  await expect(letter).toContainText('names the exact business purposes');
  await page.getByRole('textbox', { name: 'At the beginning' }).fill('Thank you for your work.');
  await expect(letter).toContainText('Thank you for your work.');
  await page.getByRole('button', { name: 'Export…' }).press('Enter');
  await page.getByRole('menuitem', { name: /^PDF/ }).press('Enter');
  await files.saveHere('Letter.pdf');
  await expect(page.getByText('Letter.pdf', { exact: true })).toBeVisible();
  expect(readFileSync(join(candor.folder, 'Letter.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});
