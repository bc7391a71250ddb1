/** The screens of the side bar, and those that are reached by the box that finds anything. */
import { type Candor, expect } from '../support/pages/candor-test.ts';
import { measure, type Sign } from './measure.ts';
import { goHome, sideLink, title } from './places.ts';
import { typeInSearch } from './record-screens.ts';
import type { Report } from './report.ts';

const inSideBar: readonly [string, Sign[]][] = [
  ['To do', [title('To do'), { css: 'main li, main .empty' }]],
  ['Privacy policy', [title('Privacy policy'), { css: 'main article p' }]],
  ['Shine the Light', [title('Shine the Light'), { css: 'main section' }]],
  ['Requests', [title('Requests'), { css: 'table.inbox tbody tr' }]],
  ['Attached files', [title('Attached files'), { css: 'main tbody tr, main .empty' }]],
  ['History', [title('History'), { css: 'main li' }]],
  ['Spreadsheets', [title('Spreadsheets')]],
  ['All records', [title('All records'), { css: 'main tbody tr' }]],
  ['Office', [title('Office'), { css: 'main input' }]],
  ['Walk the office', [{ css: 'main .walk-line [aria-current]' }, { css: 'main .walk p' }]],
];

const inPalette: readonly [string, Sign[]][] = [
  ['Help', [title('Help'), { css: '.help-entry' }]],
  ['Backups', [title('Backups'), { css: 'main table, main .card p' }]],
  ['Removed records', [title('Removed records'), { css: 'main tbody tr, main .empty' }]],
];

/** Goes from Home to each screen, and back to Home. */
export async function goToScreens(candor: Candor, report: Report): Promise<void> {
  const { page } = candor;
  for (const [name, signs] of inSideBar) {
    await goHome(candor);
    report.note(`go to “${name}”`, await measure(page, 'click', async () => await sideLink(page, name).click(), signs));
  }
  for (const [name, signs] of inPalette) {
    await goHome(candor);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find anything' }).fill(name);
    await expect(page.locator('.palette-list [role=option]').first()).toContainText(name);
    report.note(
      `go to “${name}”`,
      await measure(page, 'keydown', async () => await page.keyboard.press('Enter'), signs),
    );
    if (name === 'Help') await typeInSearch(page, report, 'search in help', 'sell', 'main .help');
  }
  await sideLink(page, 'Spreadsheets').click();
  report.note(
    'go to “Home”',
    await measure(page, 'click', async () => await sideLink(page, 'Home').click(), [
      title('Good'),
      { css: 'main .question' },
    ]),
  );
}

/** Every step of the guided start. */
export async function walkTheOffice(candor: Candor, report: Report): Promise<void> {
  const { page } = candor;
  await sideLink(page, 'Walk the office').click();
  const steps = page.getByRole('main').locator('.walk-line a');
  await expect(steps.first()).toBeVisible();
  for (let at = 0; at < (await steps.count()); at += 1) {
    if ((await steps.nth(at).getAttribute('aria-current')) === 'step') continue;
    report.note(
      'go to a step of the walk',
      await measure(page, 'click', async () => await steps.nth(at).click(), [
        { css: `.walk-line li:nth-child(${at + 1}) [aria-current]` },
        { css: 'main .walk p, main .walk table, main .walk form' },
      ]),
    );
  }
}

/** Picks a sentence of the policy, with the reasons beside it. */
export async function askWhy(candor: Candor, report: Report): Promise<void> {
  const { page } = candor;
  await sideLink(page, 'Privacy policy').click();
  const sentences = page.getByRole('article').locator('p.doc-leaf');
  for (const at of [1, 3]) {
    const sentence = sentences.nth(at);
    await expect(sentence).toBeVisible();
    const id = (await sentence.getAttribute('data-block')) ?? '';
    report.note(
      'ask why a sentence stands in the policy',
      await measure(page, 'click', async () => await sentence.click({ position: { x: 20, y: 8 } }), [
        { css: `.doc-picked[data-block="${id}"]` },
        { css: '.policy-because h2, .policy-because h3' },
      ]),
    );
  }
}
