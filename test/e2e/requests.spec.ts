/** What people ask for, from intake to the copy that is kept: through the screens. */
import { today } from '../../main/computer.ts';
import { looksRight } from '../accessibility/every-look.ts';
import { expect, test, type Candor, type RunOnOffice } from '../support/pages/candor-test.ts';
import { RequestsPage } from '../support/pages/requests-page.ts';
import { twoThirdParties } from '../support/office-files.ts';

test.use({ opened: twoThirdParties });

/** Goes to the requests of the office with two marketing third parties. */
async function open(candor: Candor): Promise<RequestsPage> {
  await candor.page.emulateMedia({ reducedMotion: 'reduce' });
  await candor.office.goTo('Requests');
  return new RequestsPage(candor.page);
}

/** Goes to a missing answer from the letter, gives it, and comes back. */
async function settle({ page }: Candor, missing: string, give: () => Promise<void>): Promise<void> {
  await page.getByRole('main').getByRole('listitem').getByRole('link', { name: missing }).first().click();
  await give();
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'Saved' }).first()).toBeVisible();
  await page.goBack();
}

/** What is open about last year in the office with two marketing third parties. */
async function settleLastYear(run: RunOnOffice): Promise<void> {
  await run('record', 'set', 'D-003', 'recipientMarketing', 'false');
  await run('record', 'set', 'V-002', 'address', '"9 Oak Ave, Oakland, CA 94601"');
}

/** A request to delete came today and was acknowledged. */
async function acknowledgedToday(run: RunOnOffice): Promise<void> {
  const day = today();
  const person = ['--name', 'Ben Reed', '--reach', 'b@r.example'];
  await run('request', 'add', '--kind', 'delete', '--received', day, ...person);
  await run('request', 'answer', 'RQ-001', '--letter', 'acknowledgement', '--sent', day);
}

/** One request that was answered long ago, and one that was removed. */
async function oldRequests(run: RunOnOffice): Promise<void> {
  await settleLastYear(run);
  await run('request', 'add', '--kind', 'delete', '--received', '2023-03-01', '--name', 'Old Hand');
  await run('record', 'set', 'RQ-001', 'answeredOn', '"2023-03-15"');
  await run('request', 'add', '--kind', 'delete', '--received', '2023-04-01', '--name', 'By Mistake');
  await run('record', 'remove', 'RQ-002');
}

test('a Shine the Light request is settled from its letter and goes out', async ({ candor }) => {
  const { page } = candor;
  const requests = await open(candor);
  await requests.takeIn(/Who got my details/, 'Ada Quill', 'ada@home.example');
  await expect(requests.next).toContainText('Send the answer');
  await requests.next.getByRole('link', { name: 'Read the letter' }).click();
  await expect(requests.letter).toContainText('Little Steps');
  await settle(candor, 'own marketing use', async () => {
    const question = page.getByRole('group', { name: /own (direct )?marketing|advertise/i });
    await question.getByText('No', { exact: true }).click();
  });
  await settle(candor, 'address not known yet', async () => {
    const address = page
      .getByRole('article')
      .getByRole('textbox', { name: /address/i })
      .first();
    await address.fill('9 Oak Ave\nOakland, CA 94601');
    await address.blur();
  });
  await expect(requests.letter).toContainText('9 Oak Ave');
  await requests.send();
  await expect(page.getByRole('region', { name: 'The text that went out' })).toContainText('Dear Ada Quill:');
  await looksRight(page, 'a letter that went out');
  await requests.back();
  await expect(requests.next).toContainText('Nothing is left to do');
  await expect(requests.main.getByRole('link', { name: /^The answer, .*, email$/ })).toBeVisible();
});

test.describe('with a request that was acknowledged today', () => {
  test.use({ prepared: { by: acknowledgedToday } });

  test('a request to delete waits, is looked for, passed on and answered', async ({ candor }) => {
    const { page } = candor;
    const requests = await open(candor);
    await requests.main.getByRole('link', { name: 'Ben Reed' }).click();
    await expect(requests.next).toContainText('Check who asks');
    await page.getByRole('button', { name: 'Note that you wait for the person…' }).click();
    await page.getByRole('textbox', { name: 'What is missing?' }).fill('the signed form');
    await page.getByRole('button', { name: 'Note it' }).click();
    await expect(requests.next).toContainText('Wait for the person');
    const clocks = page.getByRole('region', { name: 'Due dates' });
    await expect(clocks).toContainText('The due dates stay as they are (11 CCR 7021(b)');
    await clocks.getByRole('button', { name: 'It came today' }).click();
    await page.getByRole('combobox', { name: 'Do you know that it is this person?' }).selectOption('Checked, it is');

    await expect(requests.next).toContainText('Look in your systems');
    const places = page.getByRole('region', { name: 'Where to look' });
    await expect(places).toContainText('Search by birth date');
    await places.getByRole('checkbox', { name: /^Chart/ }).check();
    await places.getByRole('textbox', { name: 'What did you find or do in Chart?' }).fill('two visits, erased');
    await page.getByRole('combobox', { name: 'What did you decide?' }).selectOption('Done as asked');

    await expect(requests.next).toContainText('Pass it on');
    const companies = page.getByRole('region', { name: 'Pass it on' });
    await companies.getByRole('checkbox', { name: /^Cloudkeep/ }).check();
    await expect(requests.next).toContainText('Send the answer');
    await candor.office.undo();
    await expect(companies.getByRole('checkbox', { name: /^Cloudkeep/ })).not.toBeChecked();
    await companies.getByRole('link', { name: 'Letter to Cloudkeep' }).click();
    await expect(requests.letter).toContainText('Please delete the data of this person');
    await requests.send();
    await requests.back();
    await expect(companies.getByRole('checkbox', { name: /^Cloudkeep/ })).toBeChecked();

    await requests.next.getByRole('link', { name: 'Read the letter' }).click();
    await expect(requests.letter).toContainText('We told 1 company that had the data to do the same');
    const kinds = page.getByRole('navigation', { name: 'Which letter' });
    await expect(kinds).toContainText('Not possible: This letter is for choices such as an opt-out');
    await page.getByRole('button', { name: 'Say a part in your own words…' }).click();
    const own = page.getByRole('dialog', { name: 'Say it in your own words' });
    await expect(own.getByRole('textbox', { name: 'Your text' })).toHaveValue('Dear {request.personName}:');
    await own.getByRole('textbox', { name: 'Your text' }).fill('Good day, {request.personName}:');
    await own.getByRole('button', { name: 'Use these words' }).click();
    await expect(requests.letter).toContainText('Good day, Ben Reed:');
    await page.getByRole('button', { name: 'Copy as text' }).click();
    const asText = page.getByRole('dialog', { name: 'The letter as text' });
    await expect(asText.getByRole('textbox')).toHaveValue(/Good day, Ben Reed:/);
    await page.keyboard.press('Escape');
    await requests.send();
    await candor.office.goTo('Requests');
    await expect(requests.main).toContainText('Nothing is open');
  });
});

test.describe('with old requests', () => {
  test.use({ prepared: { by: oldRequests } });

  test('who asked long ago is erased; a list is brought in, answered at once and stopped', async ({ candor }) => {
    const { page, files } = candor;
    const people = 40;
    const requests = await open(candor);
    await requests.main.getByRole('link', { name: /^Old requests/ }).click();
    await expect(page.getByRole('region', { name: '1 request may be emptied' })).toContainText(
      'the name and the reply',
    );
    await page.getByRole('button', { name: 'Erase who asked… (By Mistake)' }).click();
    await looksRight(page, 'a removed request before it is erased');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Erase' }).click();
    await page.getByRole('button', { name: 'Erase who asked in 1 request' }).click();
    await looksRight(page, 'old requests before they are erased');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Erase' }).click();
    await expect(requests.main).toContainText('Nothing is old enough');
    await requests.main.getByRole('link', { name: 'Inbox' }).click();
    await requests.main.getByText('Done (1)').click();
    await requests.main.getByRole('link', { name: 'Person erased' }).click();
    await expect(requests.main).toContainText('name, reply address and proofs were erased');
    await candor.office.goTo('Requests');

    await requests.main.getByRole('link', { name: 'Bring in a list' }).first().click();
    const lines = Array.from(
      { length: people },
      (_, at) => `Person ${at + 1}\tperson${at + 1}@home.example\t2026-01-15`,
    );
    const list = ['Name\tEmail\tReceived', ...lines, 'Nobody\t\t2026-02-31'].join('\n');
    await page.getByRole('textbox', { name: 'Or paste it here' }).fill(list);
    await page.getByRole('button', { name: 'Look at it' }).click();
    await expect(requests.main).toContainText('1 line cannot be added');
    await page.getByRole('checkbox', { name: 'Only lines with something to look at' }).check();
    await expect(page.getByRole('row', { name: /Nobody/ })).toContainText('left out');
    await page.getByRole('button', { name: `Add ${people} requests` }).click();

    await requests.main.getByRole('status').getByRole('link', { name: 'Answer many' }).click();
    await page.getByRole('button', { name: 'Look at the letter to Person 1', exact: true }).click();
    const look = page.getByRole('dialog', { name: 'The letter to Person 1' });
    await expect(look).toContainText('Dear Person 1:');
    await looksRight(page, 'the letter to one of many');
    await look.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('checkbox', { name: 'Answer Person 2', exact: true }).uncheck();
    await page.getByRole('button', { name: `Write ${people - 1} letters` }).click();
    await files.saveHere('Letters');
    await page.getByRole('button', { name: 'Stop' }).click();
    const said = requests.main.getByRole('status').filter({ hasText: /^Stopped/ });
    await expect(said).toContainText(/Stopped after \d+ letters?\. The others stay open\.|No letter was finished/);
    const sent = Number(/after (\d+)/.exec((await said.textContent()) ?? '')?.[1] ?? 0);
    await expect(page.getByRole('button', { name: `Write ${people - sent} letters` })).toBeVisible();
    await looksRight(page, 'many answers, stopped on the way');
  });
});
