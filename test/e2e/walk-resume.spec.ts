/** Walk the office: the program is killed in the middle of it, at several moments, and goes on at the same card. */
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { looksRight } from '../accessibility/every-look.ts';
import { type LoopbackProcess, startLoopbackProcess } from '../support/loopback-process.ts';
import { expect, test } from '../support/pages/candor-test.ts';
import { FileChooser } from '../support/pages/file-chooser.ts';
import { FirstRunPage } from '../support/pages/first-run-page.ts';
import { WalkPage } from '../support/pages/walk-page.ts';

/** The program as it runs on a computer where it may be killed; nothing of it is left but its files. */
class Computer {
  readonly #page: Page;
  readonly folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'candor-resume-')));
  #program: LoopbackProcess | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  async start(): Promise<void> {
    this.#program = await startLoopbackProcess(this.folder);
    const { origin, token } = this.#program;
    await this.#page.goto(`${origin}/#token=${token}`);
  }

  async kill(): Promise<void> {
    const program = this.#program?.process;
    if (program === undefined || program.exitCode !== null) return;
    const ended = once(program, 'exit');
    program.kill('SIGKILL');
    await ended;
  }

  /** Kills the program without a word, starts it again, and opens the file that was open. */
  async killAndReopen(): Promise<void> {
    await this.kill();
    await this.start();
    await new FirstRunPage(this.#page).recent('Bay Imaging').click();
  }
}

/** The open questions of a room go out as a spreadsheet, and two answers come back as suggestions. */
async function askColleague(page: Page, path: string): Promise<void> {
  const files = new FileChooser(page);
  await page.getByRole('button', { name: 'Ask a colleague' }).click();
  await page.getByRole('button', { name: 'Write a spreadsheet' }).click();
  await files.saveHere('Sheet.xlsx');
  await expect(page.getByText(/^Written and checked/)).toBeVisible();
  await fillIn(path);
  await page.getByRole('button', { name: 'Read a filled sheet…' }).click();
  await files.open('Sheet.xlsx');
  const said = page.getByRole('dialog', { name: 'What your colleague says' });
  await expect(said.getByText('suggested', { exact: true })).toHaveCount(2);
  await looksRight(page, 'a filled sheet');
  await said.getByRole('button', { name: 'Take these 2 answers' }).click();
  await expect(page.getByText('2 answers are taken from the sheet').first()).toBeVisible();
}

/** A yes to the website visitors, and a no to following people across sites. */
async function fillIn(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const answers: [about: string, key: RegExp, answer: string][] = [
    ['Website visitors', /^G-\d+$/, 'Yes'],
    ['Session cookie', /\.crossSite$/, 'No'],
  ];
  workbook.worksheets[0]?.eachRow((row) => {
    const found = answers.find(([about, key]) => row.getCell(2).text === about && key.test(row.getCell(1).text));
    if (found) row.getCell(5).value = found[2];
  });
  await workbook.xlsx.writeFile(path);
}

test('killed at any moment, the program opens the file at the same place of the walk', async ({ page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const computer = new Computer(page);
  const walk = new WalkPage(page);
  try {
    await computer.start();
    await new FirstRunPage(page).name.fill('Bay Imaging');
    await page.getByRole('button', { name: 'Begin the guided walk' }).click();
    await new FileChooser(page).saveHere();
    await walk.goTo('Kind of office');
    await page.getByRole('button', { name: /^Imaging center/ }).click();

    await page.getByRole('link', { name: /^Website and ads/ }).click();
    await walk.tick('Is there a chat window on your website?').check();
    await expect(page.getByText(/^“Chat”: \d+ records suggested$/).first()).toBeVisible();
    await computer.killAndReopen();
    await expect(page.getByRole('heading', { name: 'Website and ads' })).toBeVisible();
    await expect(walk.tick('Is there a chat window on your website?')).toBeChecked();

    await askColleague(page, join(computer.folder, 'Sheet.xlsx'));

    await walk.goTo('Confirm');
    await page.getByRole('link', { name: 'One at a time' }).click();
    await expect(walk.card).toBeFocused();
    await page.keyboard.press('y');
    await page.keyboard.press('l');
    await expect(walk.counted).toHaveText(/^2 of \d+ confirmed$/);
    await looksRight(page, 'one card');
    const card = await walk.card.getByRole('heading').innerText();
    await computer.killAndReopen();
    await expect(walk.card.getByRole('heading')).toHaveText(card);
    await expect(walk.counted).toHaveText(/^2 of \d+ confirmed$/);
    await expect(page.getByText('1 card is put off.')).toBeVisible();

    await walk.goTo('Who gets it');
    // A few lines stand for all of them: axe takes its time for each box.
    await page.getByRole('searchbox', { name: 'Find data in this table' }).fill('Book');
    await page.getByRole('button', { name: 'Read and confirm what goes to health plans' }).click();
    await expect(page.getByRole('dialog', { name: 'What goes to health plans' })).toBeVisible();
    await looksRight(page, 'what goes to one recipient');
    await page.getByRole('button', { name: 'Yes, that is so' }).click();
    await looksRight(page, 'who gets it');

    await walk.goTo('Only you know');
    await page.getByRole('textbox', { name: 'Where people send requests: toll-free telephone' }).fill('(800) 555-0134');
    // Typed, and the field is not left: a pause is enough.
    await expect(
      page.getByRole('button', { name: 'State of “Where people send requests: toll-free telephone”: answered' }),
    ).toBeVisible();
    await computer.killAndReopen();
    await walk.isAt('What only you know');
    await page.evaluate(() => location.assign('#/records/requestChannel'));
    await expect(page.getByRole('cell', { name: '(800) 555-0134' })).toBeVisible();
  } finally {
    await computer.kill();
    rmSync(computer.folder, { recursive: true, force: true });
  }
});
