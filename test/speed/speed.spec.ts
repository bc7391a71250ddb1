/**
 * Measures how fast the screens of large offices answer, in the browser, over the loopback host: `npm run speed`. It prints a
 * table for each office, and fails when the middle of several measurements is over the limit or something was not measured.
 */
import { fieldsOf } from '../../src/inventory/definitions.ts';
import { expect, test } from '../support/pages/candor-test.ts';
import { askWhy, goToScreens, walkTheOffice } from './document-screens.ts';
import { answerGrid, readMap } from './grid-screens.ts';
import { largeCounts, largeOffice, officeWithRequests, requestCount } from './large-office.ts';
import { measure } from './measure.ts';
import { goHome, open, sideLink, title, warm } from './places.ts';
import {
  findAnything,
  measureSaving,
  openLists,
  openRecords,
  saveAnswer,
  searchList,
  typeInSearch,
} from './record-screens.ts';
import { Report } from './report.ts';
import { lookAtVendors, lookThroughRecords } from './vendor-screens.ts';

const rounds = Number(process.env['CANDOR_SPEED_ROUNDS'] ?? 3);

test(`an office of ${Object.values(largeCounts).join(', ')} records`, async ({ candor }) => {
  const report = printedAtTheEnd('Large office: 2,000 elements, 500 recipients, 1,000 activities, 5,000 disclosures');
  await open(candor, largeOffice());
  for (let round = 0; round < rounds; round += 1) {
    await warm(candor);
    await openLists(candor, report);
    for (const type of ['dataElement', 'recipient', 'activity', 'disclosure'] as const) {
      await searchList(candor.page, report, type);
      await openRecords(candor.page, report, type);
    }
    await findAnything(candor.page, report, ['gallery 12', 'acme', 'sell']);
    await goToScreens(candor, report);
    await askWhy(candor, report);
    await walkTheOffice(candor, report);
    await readMap(candor, report);
    await lookAtVendors(candor, report, round);
    await answerGrid(candor, report);
    await lookThroughRecords(candor, report);
    await saveAnswer(candor.page, report, round);
  }
});

test(`an inbox of ${requestCount} requests`, async ({ candor }) => {
  const report = printedAtTheEnd('10,000 requests');
  await open(candor, officeWithRequests());
  const { page } = candor;
  const asked = fieldsOf('request').find(([name]) => name === 'personName')?.[1].ask ?? '';
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
    await typeInSearch(page, report, 'search in the inbox', '4711', 'table.inbox');
    await goHome(candor);
    await sideLink(page, 'Requests').click();
    const first = page.locator('table.inbox tbody a').first();
    const name = await first.innerText();
    report.note(
      'open a request',
      await measure(page, 'click', async () => await first.click(), [title(name), { css: 'main section' }]),
    );
    report.note(
      'open the answers of a request',
      await measure(
        page,
        'click',
        async () => await page.getByRole('main').getByRole('link', { name: 'All answers' }).click(),
        [{ css: 'main article input, main article textarea' }],
      ),
    );
    const who = page.getByRole('article').getByRole('textbox', { name: asked, exact: true });
    await measureSaving(page, report, 'save an answer of a request', who, ` ${round}`);
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
  expect(reports.flatMap((report) => report.failed())).toEqual([]);
});
