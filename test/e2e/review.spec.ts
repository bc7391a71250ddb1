/** The review of all records by the keyboard: every card to a policy confirmed as it is, and the minute as a PDF. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../../main/computer.ts';
import { expect, test } from '../support/pages/candor-test.ts';

const accepted = ['--accept', 'C-06=asked, nobody knows', '--accept-all', 'asked, nobody knows'];

test.use({
  opened: 'small-clinic',
  prepared: {
    by: async (run) => {
      await run('policy', 'issue', '--effective', today(), ...accepted);
    },
  },
});

test('every card is answered by keys, the policy is confirmed, and the minute is written', async ({ candor }) => {
  test.setTimeout(180_000);
  const { page, folder, files, office } = candor;
  const { keyboard } = page;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await office.navigation.getByRole('link', { name: 'Still true?' }).press('Enter');
  await page.getByRole('button', { name: 'Begin the review' }).press('Enter');

  const line = page.getByRole('status').filter({ hasText: /^Card \d+ of/ });
  await expect(line).toHaveText('Card 1 of 16 · 0 answered');
  await test.step('yes, undo, later, change and back', async () => {
    const first = await page.getByRole('main').getByRole('heading', { level: 2 }).first().textContent();
    await keyboard.press('y');
    await expect(line).toHaveText('Card 2 of 16 · 1 answered');
    await keyboard.press('u');
    await expect(line).toHaveText('Card 1 of 16 · 0 answered');
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(first ?? '');
    await keyboard.press('l');
    await expect(line).toContainText('1 put off');
    await keyboard.press('c');
    await page.getByRole('button', { name: 'It is right now' }).press('Enter');
    await expect(line).toContainText('1 answered · 1 put off');
  });

  await test.step('it goes on where it was left', async () => {
    await page.reload();
    await expect(line).toContainText('1 answered · 1 put off');
    await office.goTo('Home');
    await page.getByRole('region', { name: 'Still true?' }).getByRole('link', { name: 'Go on' }).press('Enter');
    await expect(line).toContainText('1 answered · 1 put off');
  });

  await test.step('what is gone gets its last day', async () => {
    await page.evaluate(() => location.assign('#/review/cards/V-003'));
    await expect(page.getByRole('heading', { name: /^Harbor Insurers/ })).toBeVisible();
    await keyboard.press('g');
    const gone = page.getByRole('dialog', { name: /Harbor Insurers/ });
    await gone.getByRole('button', { name: 'It ended on that day' }).press('Enter');
    await expect(line).toContainText('2 answered');
  });

  await test.step('all others are still so', async () => {
    for (let answered = 3; answered < 16; answered += 1) {
      await keyboard.press('y');
      await expect(line).toContainText(`${answered} answered`);
    }
    await keyboard.press('y');
    await page.getByRole('link', { name: 'To the end of the review' }).press('Enter');
  });

  await test.step('the policy is confirmed as it is, and the minute tells it', async () => {
    await page.getByRole('button', { name: /^Confirm it as it is/ }).press('Enter');
    await page.getByRole('button', { name: 'Record the review' }).press('Enter');
    await expect(page.getByText(/^Version 1 still says .* Read again and left as it is/)).toBeVisible();
    await page.getByRole('button', { name: 'End the review' }).press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'End the review' }).press('Enter');
    await expect(page.getByText('Harbor Insurers, V-003: ended')).toBeVisible();
    await page.getByRole('button', { name: 'Export…' }).press('Enter');
    await page.getByRole('menuitem', { name: 'PDF' }).press('Enter');
    await files.saveHere('Minute.pdf');
    await expect(page.getByRole('status').filter({ hasText: /^Written and checked: [12] pages?/ })).toBeVisible();
    expect(readFileSync(join(folder, 'Minute.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
