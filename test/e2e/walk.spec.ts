/** Walk the office: a new manager goes from the first run to the PDF of an issued policy. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText } from 'unpdf';
import { looksRight } from '../accessibility/every-look.ts';
import { type Candor, expect, test } from '../support/pages/candor-test.ts';
import { type Hands, Manager } from '../support/pages/manager.ts';
import { WalkPage } from '../support/pages/walk-page.ts';

const most = 60;

for (const hands of ['mouse', 'keyboard'] satisfies Hands[]) {
  test(`a new manager comes to an issued policy in at most ${most} actions, by ${hands}`, async ({ candor }) => {
    test.setTimeout(300_000);
    await candor.page.emulateMedia({ reducedMotion: 'reduce' });
    const manager = new Manager(candor.page, hands);
    // The screens are the same for both pairs of hands: one of them looks closely.
    const look = async (name: string): Promise<void> =>
      hands === 'mouse' ? await looksRight(candor.page, name) : undefined;
    await walkToTheEnd(candor, manager, look);
    await issue(candor, manager, look);

    console.log(`By ${hands}: ${manager.actions.length} actions from first run to issued PDF.`);
    expect(manager.actions.length, manager.actions.join('\n')).toBeLessThanOrEqual(most);
    const [printed = ''] = readdirSync(candor.folder).filter((name) => name.endsWith('.pdf'));
    const pdf = new Uint8Array(readFileSync(join(candor.folder, printed)));
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toContain('Bay Imaging, LLC');
    expect(text).toContain('12 Pier Street');
    expect(text).toContain('Version 1');
    for (const open of ['suggested', 'not known yet', 'DRAFT']) expect(text).not.toContain(open);
  });
}

type Look = (name: string) => Promise<void>;

async function walkToTheEnd({ page, firstRun, files }: Candor, manager: Manager, look: Look): Promise<void> {
  const walk = new WalkPage(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const field = (name: string) => page.getByRole('textbox', { name });

  await manager.fill(firstRun.name, 'Bay Imaging, LLC');
  await manager.press(button('Begin the guided walk'));
  await manager.press(files.saving.getByRole('button', { name: 'Save here' }));

  await walk.isAt('Is this for us?');
  await manager.choose(walk.question('Is the office run to earn money for its owners?'), 'Yes');
  await manager.choose(walk.question('Is one of these three true?'), 'No');
  await manager.fill(field('How many people work for you, full and part time?'), '24');
  await manager.choose(walk.question('Do you have a website?'), 'Yes');
  await manager.fill(field('Its address'), 'www.bay-imaging.example');
  await manager.choose(walk.question('What are you under health privacy law?'), 'We bill health plans (HIPAA)');
  await look('which laws');
  await manager.press(walk.forward);

  await walk.isAt('What kind of office is it?');
  await look('kind of office');
  await manager.press(button(/^Imaging center/));

  await walk.isAt('Walk through the rooms');
  for (let room = 1; room <= 7; room += 1) {
    await expect(page.getByText(`Room ${room} of 7`)).toBeVisible();
    if (room === 4) await look('a room');
    if (room === 4) await manager.press(walk.tick('Does a tool count who visits your website?'));
    await manager.press(walk.forward);
  }

  await walk.isAt('Is that so?');
  const kinds = page.getByRole('navigation', { name: 'Kinds of cards' }).getByRole('link');
  const count = await kinds.count();
  for (let kind = 0; kind < count; kind += 1) {
    await expect(kinds.nth(kind)).toHaveAttribute('aria-current', 'page');
    if (kind === 0) await look('cards on one page');
    await manager.press(button(/^Yes, (this is|all \d+ are) so\. Next: /));
  }

  await walk.isAt('Who gets what?');
  await manager.press(button(/^Yes, the table and all \d+ are so\. Next: /));
  await walk.isAt('How long do you keep it?');
  await look('how long');
  await manager.press(button(/^Yes, all \d+ times are so\. Next: /));

  await walk.isAt('What only you know');
  await walk.isFinished('How long');
  await look('the last questions');
  await manager.fill(field('Email address (Privacy questions and requests)'), 'privacy@bay-imaging.example');
  await manager.fill(field('Where people send requests: toll-free telephone'), '(800) 555-0134');
  await manager.fill(field('Where people send requests: email'), 'privacy@bay-imaging.example');
  await manager.fill(field('Street lines (Our office)'), '12 Pier Street');
  await manager.fill(field('City (Our office)'), 'Oakland');
  await manager.fill(field('State (Our office)'), 'CA');
  await manager.fill(field('ZIP code (Our office)'), '94607');
  await manager.press(button(/^No to the \d+ that are open$/));
  const may = 'May anyone outside use customer details to advertise their own things?';
  await manager.choose(walk.question(may), 'No');
  await manager.choose(walk.question('What does your website do with an opt-out signal such as'), 'Nothing');
  await manager.choose(
    walk.question('What does your website do with a browser’s Do Not Track'),
    'Does not respond to it',
  );
  await manager.fill(field('Below which age do you not knowingly collect data?'), '16');
  await manager.fill(field('Where on the web is your Notice of Privacy Practices?'), 'www.bay-imaging.example/npp');
  await manager.choose(
    walk.question('How do you deal with Shine the Light requests?'),
    'Nobody gets data for own marketing',
  );
  await manager.choose(walk.forAll('How far is it?'), 'Signed');
  await manager.choose(walk.forAll('May they use it to advertise their own things'), 'No');
  await manager.choose(walk.forAll('In which country is the data kept?'), 'In the United States');
  await expect(page.getByText('The draft policy waits for no answer. It can say all it has to.')).toBeVisible({
    timeout: 60_000,
  });
}

async function issue({ page, files }: Candor, manager: Manager, look: Look): Promise<void> {
  const walk = new WalkPage(page);
  await manager.press(walk.forward);
  await walk.isAt('This is your office');
  await look('the picture');
  await manager.press(page.getByRole('link', { name: 'Issue the policy' }));
  await manager.press(page.getByRole('button', { name: 'Issue version 1' }));
  const done = page.getByRole('region', { name: 'Version 1 is issued' });
  await expect(done).toBeVisible({ timeout: 30_000 });
  await manager.press(done.getByRole('button', { name: 'Export version 1…' }));
  await manager.press(page.getByRole('menuitem', { name: 'PDF, to print or post' }));
  await manager.press(files.saving.getByRole('button', { name: 'Save here' }));
  await expect(done.getByText(/^Written and checked/)).toBeVisible({ timeout: 30_000 });
}
