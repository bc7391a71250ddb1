/** A Shine the Light year from its ledger to its closing and the letter, for an office that shared data. `seed-offices.spec.ts` has the others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { looksRight } from '../accessibility/every-look.ts';
import { expect, test, type Candor } from '../support/pages/candor-test.ts';
import { LightPage } from '../support/pages/light-page.ts';
import { lastYear, twoThirdParties } from '../support/office-files.ts';

test.use({ opened: twoThirdParties });

/** The letter is written as a file; answers its text. */
async function writtenLetter({ files, folder }: Candor, light: LightPage): Promise<string> {
  await light.readLetter();
  await light.export('Plain text');
  await files.saveHere('Letter.txt');
  await expect(light.status.filter({ hasText: 'Written and checked' })).toBeVisible();
  return readFileSync(join(folder, 'Letter.txt'), 'utf8');
}

test('an office that shared data settles what is open by the keyboard, and the closed year stays as it was', async ({
  candor,
}) => {
  const { page, office } = candor;
  const { keyboard } = page;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await office.goTo('Shine the Light');
  const light = new LightPage(page);
  await expect(light.companies.getByRole('row', { name: /Fern Gifts.*not clear yet/ })).toBeVisible();
  await light.startClosing(lastYear);

  // Whether they may advertise: nothing chosen is told, then it is a no.
  await expect(light.card('Welcome gifts')).toBeFocused();
  await light.save();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Answer the question, or leave it open with a reason below.');
  await looksRight(page, 'an open point of a year');
  await page
    .getByRole('group', { name: /^May they use it/ })
    .getByText('No', { exact: true })
    .click();
  await keyboard.press('Enter');

  // An address is typed where it is asked, and stands in the record.
  await expect(light.card('Warm Cups')).toBeFocused();
  const address = page.getByRole('textbox', { name: 'What is its postal address?' });
  for (let step = 0; step < 9 && !(await address.evaluate((field) => field === document.activeElement)); step += 1) {
    await keyboard.press('Tab');
  }
  await keyboard.type('4 Mill Lane\nDavis, CA 95616');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(light.points).toContainText('1 open answer');

  // Whoever leaves goes on where it was; what is left open keeps its reason.
  await page.getByRole('link', { name: 'Leave for now' }).click();
  await expect(light.companies.getByRole('row', { name: /Warm Cups/ })).toContainText('4 Mill Lane');
  await light.startClosing(lastYear);
  await page.getByRole('textbox', { name: 'Why may it stay open?' }).fill('They never told us');
  await keyboard.press('Enter');
  await expect(light.card('What will be frozen')).toContainText('2 companies are named');
  await expect(light.card('What will be frozen')).toContainText('They never told us');
  await light.closeForGood(lastYear);
  expect(await writtenLetter(candor, light)).toContain('4 Mill Lane');

  // A vendor moves: the closed year stays as it was, the running one follows.
  const recipients = await office.records('Who gets it');
  await recipients.open('Warm Cups');
  await recipients.write('What is its postal address?', '8 New Road\nDavis, CA 95616');
  await office.goTo('Shine the Light');
  await expect(light.companies).toContainText('4 Mill Lane');
  await expect(light.companies).not.toContainText('8 New Road');
  await light.goToYear(lastYear + 1);
  await expect(light.companies).toContainText('8 New Road');

  // What was wrong is added with its date, and stands in the letter.
  await light.goToYear(lastYear);
  await page.getByRole('button', { name: 'Add a correction…' }).click();
  await page.getByRole('textbox', { name: 'What is right instead?' }).fill('Warm Cups also sells cups.');
  await page.getByRole('button', { name: 'Add the correction' }).click();
  await expect(page.getByRole('region', { name: 'Corrections since' })).toContainText('Warm Cups also sells cups.');
  await light.readLetter();
  await expect(light.letter).toContainText('Warm Cups also sells cups.');
});
