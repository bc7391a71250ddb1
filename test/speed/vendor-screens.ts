/** Those who get data, with the role of one of them; and the review of all records. */
import { type Candor, expect } from '../support/pages/candor-test.ts';
import { measure } from './measure.ts';
import { goHome, sideLink, title } from './places.ts';
import { typeInSearch } from './record-screens.ts';
import type { Report } from './report.ts';

/** Milliseconds: what a role changes is written out twice from all records, while the person goes on. */
const longComparison = 60_000;

/** Opens the list, a company, its role and its agreements. */
export async function lookAtVendors(candor: Candor, report: Report, round: number): Promise<void> {
  const { page } = candor;
  const name = 'Vendors and agreements';
  await goHome(candor);
  report.note(
    'open the list of vendors',
    await measure(page, 'click', async () => await sideLink(page, name).click(), [
      title(name),
      { css: 'main tbody tr a' },
    ]),
  );
  await typeInSearch(page, report, 'search in the list of vendors', 'mail', 'main .vendor-lines');
  const company = page.locator('main tbody tr a.list-name').nth(round);
  report.note(
    'open a vendor',
    await measure(page, 'click', async () => await company.click(), [
      title(await company.innerText()),
      { css: 'main .vendor-questions input' },
    ]),
  );
  const answers = page.locator('main .vendor-questions input[type=radio]:not(:checked)');
  for (const at of [1, 3]) {
    report.note(
      'answer a question about the role',
      await measure(page, 'click', async () => await answers.nth(at).check({ force: true }), [
        { css: 'main .vendor-follows', changed: true },
      ]),
    );
    // What it changes in the policies arrives by itself.
    await expect(page.locator('main ul.vendor-changes')).toBeVisible({ timeout: longComparison });
  }
  report.note(
    'open the agreements of a vendor',
    await measure(
      page,
      'click',
      async () =>
        await page
          .getByRole('main')
          .getByRole('link', { name: /^Agreements/ })
          .first()
          .click(),
      [{ css: 'main .vendor-agreements .card' }],
    ),
  );
}

/** Opens the review, its first card, goes to others, and says yes to some. */
export async function lookThroughRecords(candor: Candor, report: Report): Promise<void> {
  const { page } = candor;
  await goHome(candor);
  report.note(
    'open the review',
    await measure(page, 'click', async () => await sideLink(page, 'Still true\\?').click(), [
      title('Still true?'),
      { css: '.review-fresh li' },
    ]),
  );
  const begin = page.getByRole('button', { name: 'Begin the review' });
  const goOn = page.getByRole('main').getByRole('link', { name: 'Go on' });
  await expect(begin.or(goOn)).toBeVisible();
  if (await begin.isVisible()) {
    await begin.click();
    await expect(page.locator('.review-card')).toBeVisible();
    await sideLink(page, 'Still true\\?').click();
  }
  report.note(
    'open the first card of the review',
    await measure(page, 'click', async () => await goOn.click(), [{ css: '.review-card h2' }]),
  );
  for (const [what, key] of [
    ['go to another card', 'ArrowRight'],
    ['go to another card', 'ArrowRight'],
    ['say yes to a card, and see the next one', 'y'],
    ['say yes to a card, and see the next one', 'y'],
  ] as const) {
    await page.locator('.review-card').focus();
    report.note(
      what,
      await measure(page, 'keydown', async () => await page.keyboard.press(key), [
        { css: '.review-card h2', changed: true },
      ]),
    );
    await page.waitForTimeout(700);
  }
}
