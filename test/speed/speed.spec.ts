/**
 * Measures how fast the screens of large offices answer, in the browser, over the loopback host: `npm run speed`. It prints a
 * table for each office and fails when the middle of several measurements is over the limit.
 */
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { createOffice } from '../../db/create.ts';
import { now, userName } from '../../main/computer.ts';
import { definitionOf } from '../../src/inventory/definitions.ts';
import { type OfficeRecords, recordsOf, recordTitle } from '../../src/inventory/office-records.ts';
import { inventoryTypes, type RecordType } from '../../src/inventory/record-id.ts';
import { type Candor, expect, test } from '../support/pages/candor-test.ts';
import { largeCounts, largeOffice, officeWithRequests, requestCount } from './large-office.ts';
import { measure, type Sign } from './measure.ts';
import { Report } from './report.ts';

const rounds = Number(process.env['CANDOR_SPEED_ROUNDS'] ?? 3);
const title = (text: string): Sign => ({ css: 'main h1', text });

test(`an office of ${Object.values(largeCounts).join(', ')} records`, async ({ candor }) => {
  const report = printedAtTheEnd('Large office: 2,000 elements, 500 recipients, 1,000 activities, 5,000 disclosures');
  const office = largeOffice();
  await open(candor, office);
  for (let round = 0; round < rounds; round += 1) {
    await warm(candor);
    await openLists(candor, report);
    for (const type of ['dataElement', 'recipient', 'activity', 'disclosure'] as const) {
      await searchList(candor.page, report, type);
      await openRecords(candor.page, report, type, office);
    }
    await findAnything(candor.page, report, ['gallery 12', 'acme', 'sell']);
    await saveAnswer(candor.page, report, round);
    await otherScreens(candor, report);
  }
});

test(`an inbox of ${requestCount} requests`, async ({ candor }) => {
  const report = printedAtTheEnd('10,000 requests');
  await open(candor, officeWithRequests());
  const { page } = candor;
  for (let round = 0; round < rounds; round += 1) {
    await warm(candor);
    await candor.office.goTo('Requests');
    await expect(page.locator('table.inbox')).toBeVisible();
    await goHome(candor);
    report.note(
      'open the inbox',
      await measure(page, 'click', async () => await sideLink(page, 'Requests').click(), [
        title('Requests'),
        { css: 'table.inbox tbody tr' },
      ]),
    );
    const search = page.getByRole('searchbox');
    for (const key of '4711') {
      report.note(
        'type in the search of the inbox',
        await measure(page, 'keydown', async () => await search.press(key), [{ css: 'table.inbox', changed: true }]),
      );
    }
    await goHome(candor);
    await sideLink(page, 'Requests').click();
    const first = page.locator('table.inbox tbody a').first();
    const name = await first.innerText();
    report.note(
      'open a request',
      await measure(page, 'click', async () => await first.click(), [title(name), { css: 'main section' }]),
    );
    await page
      .getByRole('link', { name: /^Everything|^Answers|^All answers/ })
      .first()
      .click();
    await measureSaving(page, report, 'save an answer of a request', page.getByRole('textbox').first(), ` ${round}`);
    await findAnything(page, report, ['person 77']);
  }
});

const reports: Report[] = [];

function printedAtTheEnd(name: string): Report {
  const report = new Report(name);
  reports.push(report);
  return report;
}

test.afterAll(() => {
  for (const report of reports) console.log(`\n${report.toString()}\n`);
  expect(reports.flatMap((report) => report.slow())).toEqual([]);
});

async function open({ folder, firstRun, files, office }: Candor, records: OfficeRecords): Promise<void> {
  createOffice(join(folder, 'Large.candor'), {
    who: userName(),
    at: now(),
    program: 'speed',
    office: records,
    why: '',
  }).close();
  await firstRun.openFile();
  await files.open('Large.candor');
  await expect(office.navigation).toBeVisible({ timeout: 120_000 });
  await office.isOpen();
}

/** A page that has just been opened and has read everything that the first screen asks for. */
async function warm({ page, office }: Candor): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await page.reload();
  await office.isOpen();
  await expect(sideLink(page, 'To do')).toHaveText(/[1-9]/, { timeout: 120_000 });
}

function sideLink(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: new RegExp(`^${name}( \\d.*)?$`) });
}

async function goHome({ page, office }: Candor): Promise<void> {
  await sideLink(page, 'Home').click();
  await office.isOpen();
}

async function openLists(candor: Candor, report: Report): Promise<void> {
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

async function showList(page: Page, type: RecordType): Promise<void> {
  await sideLink(page, 'All records').click();
  await page
    .getByRole('main')
    .getByRole('link', { name: definitionOf(type).plural, exact: true })
    .click();
  await expect(page.locator('main tbody tr').first()).toBeVisible();
}

async function searchList(page: Page, report: Report, type: RecordType): Promise<void> {
  const what = `search in “${definitionOf(type).plural}”`;
  for (const word of ['name', '12', 'gallery', 'qq']) {
    await showList(page, type);
    const search = page.getByRole('searchbox');
    for (const key of word) {
      report.note(
        what,
        await measure(page, 'keydown', async () => await search.press(key), [
          { css: 'main .records-list', changed: true },
        ]),
      );
    }
  }
}

async function openRecords(page: Page, report: Report, type: RecordType, office: OfficeRecords): Promise<void> {
  await showList(page, type);
  for (const row of [0, 7, 19]) {
    const link = page.locator('main tbody tr').nth(row).getByRole('link').first();
    const record = recordsOf(office, type)[row];
    if (record === undefined) continue;
    report.note(
      `open a record of “${definitionOf(type).plural}”`,
      await measure(page, 'click', async () => await link.click(), [
        { css: 'main article h2', text: await link.innerText() },
        { css: 'main article input, main article textarea' },
      ]),
    );
    expect(recordTitle(type, record)).not.toBe('');
  }
}

async function findAnything(page: Page, report: Report, wanted: readonly string[]): Promise<void> {
  for (const word of wanted) {
    report.note(
      'open “Find anything” (Ctrl+K)',
      await measure(page, 'keydown', async () => await page.keyboard.press('Control+k'), [
        { css: '.palette-list [role=option]' },
      ]),
    );
    const box = page.getByRole('combobox', { name: 'Find anything' });
    for (const key of word) {
      report.note(
        'type in “Find anything”',
        await measure(page, 'keydown', async () => await box.press(key === ' ' ? 'Space' : key), [
          { css: '.palette-list', changed: true },
        ]),
      );
    }
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
  }
}

async function saveAnswer(page: Page, report: Report, round: number): Promise<void> {
  await showList(page, 'recipient');
  await page.locator('main tbody tr').nth(3).getByRole('link').first().click();
  const field = page.getByRole('article').getByRole('textbox', { name: 'What is its name?' });
  await measureSaving(page, report, 'save an answer, seen in the list', field, ` x${round}`);
}

/** From leaving the field until the page says “Saved”. */
async function measureSaving(page: Page, report: Report, what: string, field: Locator, more: string): Promise<void> {
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

async function otherScreens(candor: Candor, report: Report): Promise<void> {
  const { page } = candor;
  const screens: readonly [string, Sign[]][] = [
    ['To do', [title('To do'), { css: 'main li, main .empty' }]],
    ['Privacy policy', [title('Privacy policy'), { css: 'main article h2' }]],
    ['Shine the Light', [title('Shine the Light'), { css: 'main section' }]],
    ['Requests', [title('Requests'), { css: 'table.inbox tbody tr' }]],
    ['History', [title('History'), { css: 'main li' }]],
    ['Spreadsheets', [title('Spreadsheets')]],
    ['All records', [title('All records'), { css: 'main tbody tr' }]],
    ['Office', [title('Office'), { css: 'main input' }]],
  ];
  for (const [name, signs] of screens) {
    await goHome(candor);
    report.note(`go to “${name}”`, await measure(page, 'click', async () => await sideLink(page, name).click(), signs));
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
