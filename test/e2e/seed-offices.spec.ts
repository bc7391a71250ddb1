/**
 * Each seed office closes last year over what it does not know, and answers a customer from intake to the copy that is kept:
 * one start for both, because a start costs more than most steps.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/pages/candor-test.ts';
import { LightPage } from '../support/pages/light-page.ts';
import { RequestsPage } from '../support/pages/requests-page.ts';
import { lastYear } from '../support/office-files.ts';
import { seedSlugs } from '../support/seeds.ts';

/** The forms of a letter: each is written from the screen by one office; the command line writes all of them for all. */
const forms = [
  { form: 'Plain text', name: 'Letter.txt', begins: 'Draft.' },
  { form: 'PDF', name: 'Letter.pdf', begins: '%PDF-' },
  { form: 'Word', name: 'Letter.docx', begins: 'PK' },
] as const;

for (const [at, slug] of seedSlugs.entries()) {
  const written = forms[at];
  test.describe(slug, () => {
    test.use({ opened: slug });

    test('closes last year, has its letter, and answers a request', async ({ candor }) => {
      const { page, office, files, folder } = candor;
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await office.goTo('Shine the Light');
      const light = new LightPage(page);
      await expect(light.year(lastYear)).toHaveText(`${lastYear}to be closed`);
      await expect(page.getByRole('region', { name: 'Left out, and why' }).getByRole('group')).not.toHaveCount(0);
      await light.startClosing(lastYear);
      await page.getByRole('textbox', { name: 'How many people work for you, full and part time?' }).fill('24');
      await light.save();
      await expect(light.points).not.toContainText('Employees');
      await light.leaveAllOpen('Asked twice, nobody knows');
      await light.closeForGood(lastYear);
      await expect(light.year(lastYear)).toHaveText(/closed .+by /);
      await expect(light.companies).toHaveCount(0);

      await light.readLetter();
      await expect(light.letter).toContainText('Our records show no one outside our office');
      await expect(light.letter).toContainText(`in ${lastYear} for their own direct marketing`);
      await expect(light.letter).not.toContainText('we gave personal information');
      if (written) {
        await light.export(written.form);
        await files.saveHere(written.name);
        await expect(light.status.filter({ hasText: 'Written and checked' })).toBeVisible();
        expect(readFileSync(join(folder, written.name)).toString('latin1').startsWith(written.begins)).toBe(true);
      }

      await office.goTo('Requests');
      const requests = new RequestsPage(page);
      await requests.takeIn(/Who got my details/, 'Ada Quill', 'ada@home.example');
      await requests.next.getByRole('link', { name: 'Read the letter' }).click();
      await expect(requests.letter).toContainText('Dear Ada Quill:');
      await requests.send();
      await expect(page.getByRole('region', { name: 'The text that went out' })).toContainText(
        'Our records show no one',
      );
      await requests.back();
      await expect(requests.next).toContainText('Nothing is left to do');
    });
  });
}
