/** The grids and the map. */
import { type Candor, expect } from '../support/pages/candor-test.ts';
import { measure } from './measure.ts';
import { goHome, sideLink, title } from './places.ts';
import { typeInSearch } from './record-screens.ts';
import type { Report } from './report.ts';

/** Opens both grids, goes about in the first one, searches, asks about a cell and answers some. */
export async function answerGrid(candor: Candor, report: Report): Promise<void> {
  const { page } = candor;
  await goHome(candor);
  report.note(
    'open the grid “Who gets it”',
    await measure(page, 'click', async () => await sideLink(page, 'Grids').click(), [
      title('Grids'),
      { css: '[role=grid] [role=gridcell]' },
    ]),
  );
  const grid = page.getByRole('grid');
  await grid.focus();
  for (const [key, place] of [
    ['ArrowDown', '1 0'],
    ['ArrowRight', '1 1'],
    ['PageDown', undefined],
    ['ArrowRight', undefined],
  ] as const) {
    report.note(
      'go to another cell, and read what it says',
      await measure(page, 'keydown', async () => await page.keyboard.press(key), [
        { css: place === undefined ? '.grid-active' : `.grid-active[data-place="${place}"]` },
        { css: '.grid-says', changed: true },
      ]),
    );
  }
  for (let times = 0; times < 3; times += 1) {
    await page
      .locator('.grid-cell-open')
      .nth(times * 7)
      .click();
    const place = (await page.locator('.grid-active').getAttribute('data-place')) ?? '';
    const here = `[data-place="${place}"]`;
    await grid.focus();
    report.note(
      'answer a cell',
      await measure(page, 'keydown', async () => await page.keyboard.press('y'), [{ css: `${here}.grid-cell-yes` }]),
    );
    await page.waitForTimeout(700);
    report.note(
      'ask what an answer would change',
      await measure(page, 'keydown', async () => await page.keyboard.press('Enter'), [
        { css: '[role=dialog] .grid-effect' },
      ]),
    );
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await typeInSearch(page, report, 'search in a grid', 'gallery', '[role=grid]');
  report.note(
    'open the grid “How long”',
    await measure(
      page,
      'click',
      async () => await page.getByRole('main').getByRole('link', { name: 'How long' }).click(),
      [{ css: '[role=grid][aria-label^="Which rule"] [role=gridcell]' }],
    ),
  );
}

/** Opens the map, narrows it, goes from box to box, and asks about a line. */
export async function readMap(candor: Candor, report: Report): Promise<void> {
  const { page } = candor;
  await goHome(candor);
  report.note(
    'open the map',
    await measure(page, 'click', async () => await sideLink(page, 'Map').click(), [
      title('Map'),
      { css: '.map-picture [data-box]' },
    ]),
  );
  await page.locator('.map-picture [data-box]').first().focus();
  report.note(
    'go to another box of the map',
    await measure(page, 'keydown', async () => await page.keyboard.press('ArrowRight'), [
      { css: '.map-panel', changed: true },
    ]),
  );
  const line = page.locator('.map-panel-line').first();
  report.note(
    'ask about a line of the map',
    await measure(page, 'click', async () => await line.click(), [
      { css: '.map-panel h2', changed: true },
      { css: '.map-panel dl' },
    ]),
  );
  for (const [label, option] of [
    ['People', 2],
    ['Who gets it', 1],
  ] as const) {
    report.note(
      'narrow the map',
      await measure(
        page,
        'change',
        async () => await page.getByRole('main').getByLabel(label, { exact: true }).selectOption({ index: option }),
        [{ css: '.map-summary, .empty', changed: true }],
      ),
    );
  }
  await page.getByRole('button', { name: 'Show everything' }).click();
  report.note(
    'open the map as a table',
    await measure(page, 'click', async () => await page.getByRole('tab', { name: 'Table' }).click(), [
      { css: 'main table tbody tr' },
    ]),
  );
}
