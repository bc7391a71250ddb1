/** The policy in the office's own words, its issued versions, and what became untrue since. */
import { looksRight } from '../accessibility/every-look.ts';
import { expect, test } from '../support/pages/candor-test.ts';

test.use({ opened: 'sample' });
test.beforeEach(async ({ candor }) => {
  await candor.page.emulateMedia({ reducedMotion: 'reduce' });
});

test('own words stay, and are flagged when their facts change', async ({ candor }) => {
  test.setTimeout(120_000);
  const { page, office } = candor;
  const policy = await office.policy();
  await policy.pick('a prenatal imaging studio');
  await policy.own('Reword…');
  const dialog = page.getByRole('dialog', { name: 'Say it in your own words' });
  await expect(dialog.getByRole('textbox', { name: 'Your text' })).toBeFocused();
  await dialog.getByRole('textbox', { name: 'Your text' }).fill('Hello, we are ');
  // A brace leads to the facts; the one that fits is taken with Enter and stands as a chip.
  await page.keyboard.type('{bayline');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' of Alameda.');
  await expect(dialog.getByRole('textbox', { name: 'Your text' })).not.toContainText('{');
  await expect(dialog).toContainText('Hello, we are Bayline Imaging Studio of Alameda.');
  await dialog.getByRole('button', { name: 'Use these words' }).click();
  await expect(dialog).toBeHidden();
  await expect(policy.text).toContainText('Hello, we are Bayline Imaging Studio of Alameda.');
  await expect(policy.ownWords).toContainText('a prenatal imaging studio');

  await office.goTo('Office');
  await page.getByRole('textbox', { name: 'What kind of office is it?' }).fill('an ultrasound studio');
  await page.getByRole('textbox', { name: 'What kind of office is it?' }).blur();
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await office.policy();
  await expect(policy.text).toContainText('Hello, we are Bayline Imaging Studio of Alameda.');
  await expect(policy.sections.getByRole('link', { name: /^At a glance/ })).toContainText('1 to check');
  await policy.pick('Hello, we are');
  await expect(policy.ownWords).toContainText('The facts behind your words have changed');
  await expect(policy.ownWords.getByRole('deletion').first()).toContainText('prenatal imaging');
  await looksRight(page, 'own words whose facts have changed');
  await policy.own('Keep our words');
  await expect(policy.ownWords).not.toContainText('have changed');

  await policy.own('Back to the generated text');
  await expect(policy.text.getByText('Hello, we are')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(policy.text).toContainText('Hello, we are');
});

test('a part is moved, left out and followed by an own paragraph, and the list takes it back', async ({ candor }) => {
  const { page, office } = candor;
  const policy = await office.policy();
  const parts = policy.text.getByRole('button', { name: /^Why is this here/ });
  const second = parts.filter({ visible: true }).nth(1);
  const name = (await second.getAttribute('aria-label')) ?? '';
  await parts.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(parts.nth(2)).toHaveAttribute('aria-label', new RegExp(name.slice(18, 40)));
  await expect(parts.nth(2)).toBeFocused();

  await policy.own('Add a paragraph…');
  const adding = page.getByRole('dialog', { name: 'Add a paragraph behind it' });
  await adding.getByRole('button', { name: 'Add the paragraph' }).click();
  await expect(adding.getByRole('alert')).toBeFocused();
  await adding.getByRole('textbox', { name: 'Your text' }).fill('Ask us anything at the desk.');
  await adding.getByRole('button', { name: 'Add the paragraph' }).click();
  await expect(policy.text).toContainText('Ask us anything at the desk.');

  await policy.pick('Ask us anything');
  await policy.own('Remove this paragraph');
  await expect(policy.text.getByText('Ask us anything')).toHaveCount(0);
  // The next part takes the place of the one that has gone.
  await expect(policy.text.getByRole('button', { pressed: true })).toBeFocused();
  const sentence = policy.text.getByText('Bayline Imaging Studio, a prenatal imaging studio.', { exact: true });
  await sentence.click();
  await policy.own('Leave it out…');
  const hiding = page.getByRole('dialog', { name: 'Leave this out of the policy?' });
  await hiding.getByRole('textbox').fill('It stands on our home page.');
  await hiding.getByRole('button', { name: 'Leave it out' }).click();
  await expect(sentence).toHaveCount(0);
  await expect(policy.text.getByRole('button', { pressed: true })).toBeFocused();

  await policy.view('Own words');
  const left = page.getByRole('article', { name: /^Left out: / });
  await expect(left).toContainText('Reason: It stands on our home page.');
  await left.getByRole('button', { name: /^Show it again/ }).click();
  await expect(left).toBeHidden();
  await policy.view('Text');
  await expect(sentence).toHaveCount(1);
});

test('an issued version stays as it is, and every sentence that became untrue is named with its record', async ({
  candor,
}) => {
  test.setTimeout(180_000);
  const { page, office } = candor;
  const policy = await office.policy();
  await expect(policy.truth).toContainText('No version issued yet');
  await policy.issue('The vendor has been asked.', 'Dana Reyes');
  await expect(policy.truth).toContainText(/^Version 1, in force since .* is true today/);
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toHaveCount(2);
  await looksRight(page, 'a version that was just issued');

  await test.step('which version applied on a day', async () => {
    await policy.view('Versions');
    const which = page.getByRole('region', { name: 'Which policy applied on …?' });
    await expect(which.getByRole('status')).toContainText('version 1 applied');
    await which.getByLabel('Date').fill('2020-03-03');
    await expect(which.getByRole('status')).toHaveText('On March 3, 2020 no version was in force.');
    const version = page.getByRole('region', { name: 'Version 1' });
    await expect(version).toContainText(/Issued .* by Dana Reyes/);
    await version.getByText(/open points?, accepted$/).click();
    await expect(version).toContainText('Accepted because: The vendor has been asked.');
    await version.getByRole('button', { name: 'Record a review…' }).click();
    await looksRight(page, 'a review to be recorded');
    await page.getByRole('dialog').getByRole('textbox', { name: 'What did you look at?' }).fill('vendors and periods');
    await page.getByRole('dialog').getByRole('button', { name: 'Record the review' }).click();
    await expect(version).toContainText('vendors and periods');
    await looksRight(page, 'the versions');
  });

  const recipients = await office.records('Who gets it');
  await recipients.open('Postwell Mail, Inc.');
  await recipients.choose('What is it to you?', 'Third party');
  await office.policy();
  await expect(policy.truth).toContainText(/sentences of version 1 are no longer true/);
  await policy.truth.getByRole('link', { name: 'See them' }).click();
  const untrue = page.getByRole('region', { name: 'What is no longer true in version 1' });
  await expect(untrue.getByRole('listitem').first()).toContainText('Because of Postwell Mail, Inc.');
  await expect(untrue.getByRole('listitem').filter({ hasNotText: 'Because of Postwell Mail, Inc.' })).toHaveCount(0);
  await looksRight(page, 'what is no longer true');
  await office.goTo('Home');
  await expect(page.getByRole('region', { name: 'How things stand' }).getByRole('listitem').first()).toContainText(
    'no longer true',
  );

  await office.undo();
  await office.policy();
  await expect(policy.truth).toContainText('is true today');
});

test('a record shows every sentence that it causes; a finding is set aside with a reason and taken back', async ({
  candor,
}) => {
  const { page, office } = candor;
  const policy = await office.policy();
  await policy.text.getByRole('rowheader').getByText('Postwell Mail, Inc.').first().click();
  await policy.because
    .getByRole('link', { name: /sentences? that rests? on Postwell Mail, Inc\.$/ })
    .first()
    .click();
  const caused = page.getByRole('region', { name: /sentences? rests? on Postwell Mail, Inc\.$/ });
  await expect(caused.getByRole('listitem').first()).toBeVisible();
  await caused.getByRole('link', { name: /^Open V-/ }).click();
  await expect(page.getByRole('article').getByRole('heading', { name: 'Postwell Mail, Inc.' })).toBeVisible();

  await office.goTo('To do');
  const open = page.getByRole('button', { name: /^Set aside: / });
  const title = ((await open.first().getAttribute('aria-label')) ?? '').replace('Set aside: ', '');
  await open.first().click();
  const dialog = page.getByRole('dialog', { name: 'Leave this as it is?' });
  await dialog.getByRole('textbox').fill('Our lawyer has looked at it.');
  await dialog.getByRole('button', { name: 'Set aside' }).click();
  await expect(page.getByRole('button', { name: `Set aside: ${title}` })).toHaveCount(0);
  await page.getByRole('link', { name: /^Set aside \d/ }).click();
  await expect(page.getByRole('main')).toContainText('Because: Our lawyer has looked at it.');
  await page.getByRole('button', { name: `Take back: ${title}` }).click();
  await expect(page.getByText('Nothing is set aside')).toBeVisible();
});
