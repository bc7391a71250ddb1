/**
 * Walk the office: the program is killed in the middle of it, at several moments, and goes on at the same card. What it writes at
 * which moment is tried statement by statement in `unit/main/services/walk-place.test.ts`, and over many kills in `reliability`.
 */
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { createOffice } from '../../db/create.ts';
import { keepWalkPlace } from '../../main/services/walk-place.ts';
import type { CommandName } from '../../src/contract/calls.ts';
import { blankOffice } from '../../src/inventory/new-record.ts';
import { startFromPack } from '../../src/packs/packs.ts';
import { looksRight } from '../accessibility/every-look.ts';
import { type LoopbackProcess, startLoopbackProcess } from '../support/loopback-process.ts';
import { expect, test } from '../support/pages/candor-test.ts';
import { FileChooser } from '../support/pages/file-chooser.ts';
import { WalkPage } from '../support/pages/walk-page.ts';

/** The program as it runs on a computer where it may be killed; nothing of it is left but its files. */
class Computer {
  readonly #page: Page;
  readonly folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'candor-resume-')));
  readonly file = join(this.folder, 'Bay Imaging.candor');
  #program: LoopbackProcess | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens the file, as a double click does. */
  async open(): Promise<void> {
    this.#program = await startLoopbackProcess(this.folder, [this.file]);
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

  /** Kills the program without a word, and opens the file again. */
  async killAndReopen(): Promise<void> {
    await this.kill();
    await this.open();
  }
}

/** An imaging center that has come as far as a room of the walk, and was closed there. */
function makeOffice(path: string): void {
  const office = startFromPack(blankOffice('Bay Imaging'), 'imaging-center');
  const file = createOffice(path, { who: 'Maria', at: new Date().toISOString(), program: '0.0.0', office, why: '' });
  keepWalkPlace(file.writer, { step: 'rooms', part: 'website', later: [], here: true });
  file.close();
}

/** Waits until the program has written what `act` asks it to write, and does not wait for anything on the screen. */
async function written(page: Page, name: CommandName, act: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((one) => one.request().postData()?.includes(`"${name}"`) === true);
  await act();
  expect((await answer).ok()).toBe(true);
}

/** The open questions of a room go out as a spreadsheet, and two answers come back as suggestions. */
async function askColleague(page: Page, path: string): Promise<void> {
  const files = new FileChooser(page);
  await page.getByRole('button', { name: 'Ask a colleague' }).click();
  await looksRight(page, 'a sheet for a colleague');
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

/** A yes to the website visitors, and a no to a chat that follows people across sites. */
async function fillIn(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const answers: [about: string, key: RegExp, answer: string][] = [
    ['Website visitors', /^G-\d+$/, 'Yes'],
    ['Chat window', /\.crossSite$/, 'No'],
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
    makeOffice(computer.file);
    await computer.open();
    await expect(page.getByRole('heading', { name: 'Website and ads' })).toBeVisible();
    await walk.tick('Is there a chat window on your website?').check();
    await expect(page.getByText(/^“Chat”: \d+ records suggested$/).first()).toBeVisible();
    await askColleague(page, join(computer.folder, 'Sheet.xlsx'));

    await walk.goTo('Confirm');
    await page.getByRole('link', { name: 'One at a time' }).click();
    await expect(walk.card).toBeFocused();
    const first = await walk.counted.innerText();
    await page.keyboard.press('y');
    await page.keyboard.press('l');
    await expect(walk.counted).not.toHaveText(first);
    // The answer is in the file, and the screen may know of it or not: that is the moment at which the program dies.
    await written(page, 'record.confirm', async () => await page.keyboard.press('y'));
    const card = await walk.card.getByRole('heading').innerText();
    await computer.killAndReopen();
    await expect(walk.card.getByRole('heading')).toHaveText(card);
    await expect(walk.counted).toHaveText(/^3 of \d+ confirmed$/);
    await expect(page.getByText('1 card is put off.')).toBeVisible();
    await looksRight(page, 'one card');

    await walk.goTo('Who gets it');
    // A few lines stand for all of them: axe takes its time for each box.
    await page.getByRole('searchbox', { name: 'Find data in this table' }).fill('Book');
    await page.getByRole('button', { name: 'Read and confirm what goes to Health plans' }).click();
    await expect(page.getByRole('dialog', { name: 'What goes to Health plans' })).toBeVisible();
    await looksRight(page, 'what goes to one recipient');
    await page.getByRole('button', { name: 'Yes, that is so' }).click();
    await looksRight(page, 'who gets it');

    // A form half filled in, and an answer typed into a field that is not left: a pause is enough for both.
    const personName = page.getByRole('textbox', { name: 'Who asks?', exact: true });
    await page.evaluate(() => location.assign('#/requests/new'));
    await personName.fill('Ada Quill');
    await expect(page.getByText('Kept as a draft')).toBeVisible();
    await page.evaluate(() => location.assign('#/walk/questions'));
    const phone = page.getByRole('textbox', { name: 'Where people send requests: toll-free telephone' });
    await written(page, 'record.answerAll', async () => await phone.fill('(800) 555-0134'));
    await computer.killAndReopen();
    await walk.isAt('What only you know');
    await page.evaluate(() => location.assign('#/records/requestChannel'));
    await expect(page.getByRole('cell', { name: '(800) 555-0134' })).toBeVisible();
    await page.evaluate(() => location.assign('#/requests/new'));
    await expect(page.getByRole('heading', { name: 'Kept from before' })).toBeVisible();
    await expect(personName).toHaveValue('Ada Quill');
    await page.getByRole('button', { name: 'Discard it' }).click();
    await expect(personName).toHaveValue('');
  } finally {
    await computer.kill();
    rmSync(computer.folder, { recursive: true, force: true });
  }
});
