/** From nothing to a policy that speaks of the office's own records. */
import { expect, test } from '../support/pages/candor-test.ts';

test('a new office with a recipient and a disclosure changes the text of the policy', async ({ candor }) => {
  const { firstRun, files, office } = candor;
  await firstRun.makeOffice('Harbor Dental, Inc.');
  await files.saveHere();
  await office.isOpen();

  let policy = await office.policy();
  await expect(policy.text).toContainText('Harbor Dental, Inc.');
  await expect(policy.text).not.toContainText('Postwell Mail');

  const recipients = await office.records('Who gets it');
  await recipients.add('Postwell Mail');
  await recipients.write('What does it do for you?', 'sends our reminders');
  await recipients.choose('What is it to you?', 'serviceProvider');

  const disclosures = await office.records('What goes to whom');
  await disclosures.add('Reminders');
  await disclosures.pick('Who gets the data?', 'Postwell Mail');
  // Neither the data nor the purpose is written down yet: the pickers add them.
  await disclosures.pick('Which data do they get?', 'Email address');
  await disclosures.pick('What for?', 'send reminders');
  await disclosures.choose('Why do they get it?', 'businessPurpose');

  policy = await office.policy();
  await expect(policy.text).toContainText('Postwell Mail');
  await policy.pick('Postwell Mail');
  await expect(policy.because.getByRole('link', { name: /^V-001$/ })).toBeVisible();
});

test('a new record without a name says what is missing and leads to the field', async ({ candor }) => {
  const { page, firstRun, files, office } = candor;
  await firstRun.makeOffice('  ');
  await expect(page.getByRole('alert')).toContainText('Write the name of your office first.');
  await expect(firstRun.name).toHaveAccessibleDescription(/Write the name of your office first/);

  await firstRun.makeOffice('Harbor Dental');
  await files.saveHere();
  const recipients = await office.records('Who gets it');
  await recipients.startAdding();
  await recipients.adding.getByRole('button', { name: 'Add' }).click();
  const summary = recipients.adding.getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('button', { name: /^Name: write it down first/ }).click();
  await expect(recipients.adding.getByRole('textbox')).toBeFocused();
});

test('a closed office can be opened again from the list of files used lately', async ({ candor }) => {
  const { firstRun, files, office } = candor;
  await firstRun.makeOffice('Harbor Dental');
  await files.saveHere();
  await office.isOpen();
  await office.closeFile();
  await firstRun.recent('Harbor Dental').click();
  await office.isOpen();
});
