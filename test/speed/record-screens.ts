/** Lists, their search, records, the box that finds anything, and saving an answer. */
import type { Locator, Page } from '@playwright/test';
import { definitionOf } from '../../src/inventory/definitions.ts';
import { inventoryTypes, type RecordType } from '../../src/inventory/record-id.ts';
import { type Candor, expect } from '../support/pages/candor-test.ts';
import { largeCounts } from './large-office.ts';
import { measure } from './measure.ts';
import { goHome, showList, sideLink, title } from './places.ts';
import type { Report } from './report.ts';

/** Opens the list of every record type. */
export async function openLists(candor: Candor, report: Report): Promise<void> {
  const { page } = candor;
  for (const type of inventoryTypes.filter((one) => one !== 'request' && one !== 'organization')) {
    const name = definitionOf(type).plural;
    await goHome(candor);
    const inSideBar = sideLink(page, name);
    const isUsual = (await inSideBar.count()) > 0;
    if (!isUsual) await sideLink(page, 'All records').click();
    const link = isUsual ? inSideBar : page.getByRole('main').getByRole('link', { name, exact: true });
    await expect(link).toBeVisible();
    report.note(
      type in largeCounts ? `open the list “${name}”` : 'open any other list',
      await measure(page, 'click', async () => await link.click(), [
        title(name),
        { css: 'main tbody tr a, main .empty, main .card-flush h2, main .card-flush h3' },
      ]),
    );
  }
}

/** Types in the search of a list. A second letter may find what the first one found. */
export async function searchList(page: Page, report: Report, type: RecordType): Promise<void> {
  for (const word of ['name', '12', 'gallery', 'qq']) {
    await showList(page, type);
    await typeInSearch(page, report, `search in “${definitionOf(type).plural}”`, word, 'main .records-list');
  }
}

/** Types a word into the search of a screen; `where` is what it changes. */
export async function typeInSearch(
  page: Page,
  report: Report,
  what: string,
  word: string,
  where: string,
): Promise<void> {
  const search = page.getByRole('main').getByRole('searchbox').first();
  await search.focus();
  for (const key of word) {
    const answer = await measure(
      page,
      'keydown',
      async () => await search.press(key),
      [{ css: where, changed: true }],
      1000,
    );
    report.note(what, answer, true);
  }
}

/** Opens records out of a list. */
export async function openRecords(page: Page, report: Report, type: RecordType): Promise<void> {
  await showList(page, type);
  for (const row of [0, 7, 19]) {
    const link = page.locator('main tbody tr').nth(row).getByRole('link').first();
    report.note(
      `open a record of “${definitionOf(type).plural}”`,
      await measure(page, 'click', async () => await link.click(), [
        { css: 'main article h2', text: await link.innerText() },
        { css: 'main article input, main article textarea' },
      ]),
    );
  }
}

/** Opens the box that finds anything and types into it. */
export async function findAnything(page: Page, report: Report, wanted: readonly string[]): Promise<void> {
  for (const word of wanted) {
    report.note(
      'open “Find anything” (Ctrl+K)',
      await measure(page, 'keydown', async () => await page.keyboard.press('Control+k'), [
        { css: '.palette-list [role=option]' },
      ]),
    );
    const box = page.getByRole('combobox', { name: 'Find anything' });
    for (const key of word) {
      const press = async () => await box.press(key === ' ' ? 'Space' : key);
      const answer = await measure(page, 'keydown', press, [{ css: '.palette-list', changed: true }], 1000);
      report.note('type in “Find anything”', answer, true);
    }
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
  }
}

/** Changes a name, and sees it in the list beside the form. */
export async function saveAnswer(page: Page, report: Report, round: number): Promise<void> {
  await showList(page, 'recipient');
  await page.locator('main tbody tr').nth(3).getByRole('link').first().click();
  const field = page.getByRole('article').getByRole('textbox', { name: 'What is its name?' });
  await measureSaving(page, report, 'save an answer, seen in the list', field, ` x${round}`);
}

/** From leaving the field until the page says “Saved” and shows the new text elsewhere. */
export async function measureSaving(
  page: Page,
  report: Report,
  what: string,
  field: Locator,
  more: string,
): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    const value = `${await field.inputValue()}${more}`;
    await field.fill(value);
    report.note(
      what,
      await measure(page, 'keydown', async () => await field.press('Tab'), [
        { css: 'main [role=status]', text: 'Saved' },
        { css: 'main .records-list tbody a, main h1, main h2', text: value },
      ]),
    );
    await page.waitForTimeout(700);
  }
}
