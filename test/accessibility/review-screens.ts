/** The review of all records, and what changed at the office. They come last: a review that was begun goes on. */
import type { Page } from '@playwright/test';
import { heading, title, type ScreenState } from './screen-state.ts';

export const reviewScreens: readonly ScreenState[] = [
  { name: 'the review of all records', address: '#/review', shows: title('Still true?') },
  {
    name: 'no review to end',
    address: '#/review/end',
    shows: heading('No review is going on'),
    opens: ['screens/review/EndView'],
  },
  {
    name: 'a minute that is not there',
    address: '#/review/minute/IR-999',
    shows: heading('This review is not there any more'),
    opens: ['screens/review/MinuteView'],
  },
  {
    name: 'a change that is not there',
    address: '#/review/changes/nothing',
    shows: heading('There is no such change'),
    opens: ['screens/review/ChangeView'],
  },
  { name: 'what changed at the office', address: '#/review/changes', shows: title('What changed at the office?') },
  {
    name: 'a change at the office',
    address: '#/review/changes/camera',
    shows: (page) => page.getByRole('link', { name: 'Look at the cards' }),
  },
  {
    name: 'a card of the review',
    address: '#/review',
    reach: beginReview,
    shows: (page) => page.getByRole('complementary').getByRole('link').first(),
  },
  {
    name: 'a card that is changed',
    address: '#/review/cards/T-001',
    reach: async (page) => await page.getByRole('button', { name: 'Change', exact: true }).click(),
    shows: (page) => page.getByRole('button', { name: 'It is right now' }),
  },
  {
    name: 'a record that is gone',
    address: '#/review/cards/V-008',
    reach: async (page) => {
      await page.getByRole('heading', { name: /^Brightlane Ads/ }).waitFor();
      await page.getByRole('button', { name: 'Gone…' }).click();
    },
    shows: (page) => page.getByRole('dialog', { name: /^Since when is/ }),
    opens: ['screens/review/GoneDialog'],
  },
  {
    name: 'a card of many',
    address: '#/review/cards/E-001',
    shows: (page) => page.getByRole('heading', { name: /^Data: are these all/ }),
  },
  {
    name: 'the end of the review',
    address: '#/review/end',
    shows: (page) => page.getByRole('link', { name: /^Issue a new version of “/ }).first(),
  },
  {
    name: 'a review before it is ended',
    address: '#/review/end',
    reach: async (page) => await page.getByRole('button', { name: 'End the review' }).click(),
    shows: (page) => page.getByRole('alertdialog', { name: 'End the review?' }),
    opens: ['screens/review/EndView'],
  },
  {
    name: 'the minute of a review',
    address: '#/review/minute/IR-001',
    shows: (page) => page.getByRole('article', { name: 'Text of the minute' }),
  },
];

/** Begins the review of the sample, or goes on with it. */
async function beginReview(page: Page): Promise<void> {
  const begin = page.getByRole('button', { name: 'Begin the review' });
  await begin.or(page.getByRole('main').getByRole('link', { name: 'Go on' })).click();
}
