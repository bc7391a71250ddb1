/** Walk the office: from a new file to a policy that says what somebody has confirmed. */
import type { Page } from '@playwright/test';
import { accessibilityProblems } from '../accessibility/check-page.ts';
import { expect, test } from '../support/pages/candor-test.ts';
import { WalkPage } from '../support/pages/walk-page.ts';

/** Asks axe about a step in light, and about its colors in dark. */
async function axeFindsNothing(page: Page, step: string): Promise<void> {
  expect.soft(await accessibilityProblems(page), `${step}, light`).toEqual([]);
  await changeColors(page, 'dark');
  expect.soft(await accessibilityProblems(page, ['color-contrast']), `${step}, dark`).toEqual([]);
  await changeColors(page, 'light');
}

/** Colors follow with the next frame, which a picture of one pixel makes the browser draw. */
async function changeColors(page: Page, colorScheme: 'dark' | 'light'): Promise<void> {
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await paper();
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const drawn = async (): Promise<string> => {
    await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });
    return await paper();
  };
  await expect.poll(drawn, { intervals: [20] }).not.toBe(before);
}

test('a new manager walks from the first question to a policy that says what was confirmed', async ({ candor }) => {
  test.setTimeout(180_000);
  const { page, firstRun, files, office } = candor;
  const walk = new WalkPage(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await firstRun.name.fill('Bay Imaging, LLC');
  await page.getByRole('button', { name: 'Begin the guided walk' }).click();
  await files.saveHere();

  await walk.isAt('Is this for us?');
  await walk.answer('Is the office run to earn money for its owners?', 'No');
  await expect(page.getByText('because the office is not run for profit.')).toBeVisible();
  await page.getByRole('textbox', { name: 'How many people work for you, full and part time?' }).fill('24');
  await page.keyboard.press('Enter');
  await expect(page.getByText('because 20 people or more work for you.')).toBeVisible();
  await axeFindsNothing(page, 'laws');
  await walk.next();

  await walk.isAt('What kind of office is it?');
  await axeFindsNothing(page, 'kind');
  await page.getByRole('button', { name: /^Imaging center/ }).click();

  await walk.isAt('Walk through the rooms');
  await page.getByRole('link', { name: /^Website and ads/ }).click();
  const chat = walk.tick('Is there a chat window on your website?');
  await expect(chat).not.toBeChecked();
  await chat.check();
  await expect(page.getByText(/^“Chat”: \d+ records suggested$/).first()).toBeVisible();
  await axeFindsNothing(page, 'rooms');

  // Whoever leaves comes back to the same room.
  await office.goTo('Home');
  await page.reload();
  await office.navigation.getByRole('link', { name: 'Walk the office' }).click();
  await expect(chat).toBeChecked();

  await walk.goTo('Confirm');
  await walk.isAt('Is that so?');
  await axeFindsNothing(page, 'confirm');
  await expect(walk.card).toBeFocused();
  await page.keyboard.press('y');
  await expect(walk.counted).toHaveText(/^1 of \d+ confirmed$/);
  await page.keyboard.press('l');
  await page.keyboard.press('n');
  await expect(page.getByText(/is taken out$/).first()).toBeVisible();
  await page
    .getByRole('link', { name: /^Data \d/ })
    .last()
    .click();
  await page.getByRole('button', { name: /^Confirm these \d+ kinds of data$/ }).click();
  await expect(page.getByRole('heading', { name: 'All cards of this kind are settled' })).toBeVisible();
  await axeFindsNothing(page, 'a settled kind');

  await walk.goTo('Who gets it');
  const cell = walk.cell('Bookings', 'health plans');
  await walk.cell('Name and contact details in the chart', 'courts, agencies and police').focus();
  await page.keyboard.press('End');
  await cell.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Space');
  await expect(cell).toBeChecked();
  await page.getByRole('button', { name: 'Confirm what goes to health plans' }).click();
  await expect(page.getByRole('button', { name: 'Confirm what goes to health plans' })).toBeHidden();
  // A few lines stand for all of them: axe takes its time for each box.
  await page.getByRole('searchbox', { name: 'Find data in this table' }).fill('Book');
  await axeFindsNothing(page, 'who gets it');

  await walk.goTo('How long');
  const period = walk.period('Bookings');
  await period.fill('for ever');
  await period.blur();
  await expect(page.getByText('Write a number and a unit, such as 7 years, 18 months or 30 days.')).toBeVisible();
  await period.fill('eleven years');
  await period.press('Enter');
  await expect(period).toHaveValue('11 years');
  await axeFindsNothing(page, 'how long');

  await walk.goTo('Look at it');
  await expect(page.getByText(/^6 groups of people give you|^5 groups of people give you/)).toBeVisible();
  await axeFindsNothing(page, 'look at it');
  await page.getByRole('link', { name: 'Read the draft policy' }).click();
  await expect(page.getByRole('article', { name: 'The policy as readers see it' })).toContainText('11 years');
});
