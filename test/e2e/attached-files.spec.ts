/** Files attached to a record, by keyboard and by dropping; what is dropped elsewhere; the page on paper. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readBackPdf } from '../../exporters/pdf/read-back.ts';
import { expect, test } from '../support/pages/candor-test.ts';

const hostile = '<script>document.title = "taken over"</script>';

/** Drops files on the window, as a person does with the mouse. */
async function drop(page: Page, ...files: { name: string; content: string }[]): Promise<void> {
  await page.evaluate((list) => {
    const dataTransfer = new DataTransfer();
    for (const { name, content } of list) dataTransfer.items.add(new File([content], name));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    }
  }, files);
}

test('files are attached by keyboard and by dropping, shown as what they are, and printed in a list', async ({
  candor,
}) => {
  const { page, folder, firstRun, files, office } = candor;
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
  await firstRun.makeOffice('Harbor Dental');
  await files.saveHere();
  const recipients = await office.records('Who gets it');
  await recipients.add('Postwell Mail');

  writeFileSync(join(folder, 'Call of May 3.txt'), 'They agreed.');
  const attached = page.getByRole('region', { name: 'Attached files' });
  await attached.getByRole('button', { name: 'Attach a file…' }).focus();
  await page.keyboard.press('Enter');
  await expect(files.opening).toBeVisible();
  await files.opening.getByRole('button', { name: 'Call of May 3.txt' }).focus();
  await page.keyboard.press('Enter');
  await attached.getByRole('button', { name: 'Show “Call of May 3”' }).focus();
  await page.keyboard.press('Enter');
  await expect(attached.getByText('They agreed.')).toBeVisible();

  await drop(page, { name: 'Portal.html', content: hostile }, { name: 'Again.txt', content: 'They agreed.' });
  await attached.getByRole('button', { name: 'Show “Portal”' }).click();
  await expect(attached.getByText(hostile)).toBeVisible();
  await expect(attached.getByRole('listitem')).toHaveCount(2);
  expect(await page.title()).not.toContain('taken over');

  await office.goTo('Attached files');
  const paper = await page.pdf({ preferCSSPageSize: true });
  const { text } = await readBackPdf(new Uint8Array(paper));
  expect(text).toContain('Call of May 3');
  expect(text).not.toMatch(/Walk the office|No network connections|Attach a file/);

  await page.getByRole('link', { name: 'Portal' }).click();
  await page.getByRole('button', { name: 'Erase the content…' }).click();
  await page.getByRole('textbox', { name: 'Why is it erased?' }).fill('Not needed');
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('article').getByText('Its content was erased')).toBeVisible();

  await office.goTo('Home');
  await drop(page, { name: 'asked.csv', content: 'Name,Email,Received on\nAda Lee,ada@example.com,2026-03-02\n' });
  await page.getByRole('button', { name: /^A list of people who asked/ }).click();
  await expect(page.getByText('Ada Lee', { exact: true })).toBeVisible();
  await drop(page, { name: 'setup.exe', content: 'MZ\u0000\u0001' });
  await expect(page.getByText('setup.exe is a program.').first()).toBeVisible();
});

test('a dropped office is opened after a question, and one that is gone is taken off the list', async ({ candor }) => {
  const { page, folder, firstRun, files, office } = candor;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await firstRun.makeOffice('Harbor Dental');
  await files.saveHere();
  await office.isOpen();
  await page.evaluate(
    (base64) => {
      const dataTransfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], 'Harbor Dental.candor'));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    readFileSync(join(folder, 'Harbor Dental.candor')).subarray(0, 4096).toString('base64'),
  );
  const question = page.getByRole('dialog', { name: 'Open “Harbor Dental.candor”?' });
  await expect(question).toContainText('“Harbor Dental” is closed first.');
  await question.getByRole('button', { name: 'Open it' }).click();
  await files.open('Harbor Dental.candor');
  // The office before looks the same as the one that is opened, and what is open in its window goes with it.
  const find = page.getByRole('combobox');
  await expect(async () => {
    if (!(await find.isVisible())) await page.keyboard.press('Control+K');
    await find.fill('close this', { timeout: 1000 });
    await page.keyboard.press('Enter');
    await expect(firstRun.recent('Harbor Dental.candor')).toBeVisible({ timeout: 2000 });
  }).toPass();
  rmSync(join(folder, 'Harbor Dental.candor'));
  await page.reload();
  await page.getByRole('button', { name: 'Take off the list: Harbor Dental.candor' }).click();
  await expect(page.getByText('Used lately')).toBeHidden();
});
