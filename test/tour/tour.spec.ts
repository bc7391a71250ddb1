/** The eight pictures of `docs/tour.md`: the sample office in light, in a window of 1440 by 900. Made by `test/tour.config.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectFolder } from '../../main/start/project.ts';
import { goToScreen, title, type ScreenState } from '../accessibility/screen-state.ts';
import { expect, test } from '../support/pages/candor-test.ts';
import { smallPng } from './small-png.ts';

/** A picture may have this many bytes, so that the document opens at once. */
const most = 150_000;

const stops: readonly ScreenState[] = [
  { name: 'home', address: '#/', shows: (page) => page.getByRole('link', { name: /^To do [1-9]/ }) },
  { name: 'walk', address: '#/walk/laws', shows: title('Is this for us?') },
  {
    name: 'vendor',
    address: '#/vendors/V-003/role',
    shows: (page) => page.getByRole('main').getByRole('heading').nth(1),
  },
  { name: 'map', address: '#/map', shows: (page) => page.getByRole('link', { name: /^Clients, gives data/ }) },
  {
    name: 'policy',
    address: '#/policy/main/glance.who',
    shows: (page) => page.getByRole('region', { name: 'Why this sentence is here' }),
  },
  {
    name: 'review',
    address: '#/review',
    reach: async (page) => await page.getByRole('button', { name: 'Begin the review' }).click(),
    shows: (page) => page.getByRole('complementary').getByRole('link').first(),
  },
  { name: 'shine-the-light', address: '#/shine-the-light/2025', shows: title('Shine the Light') },
  {
    name: 'request',
    address: '#/requests/RQ-002',
    shows: (page) => page.getByRole('region', { name: 'Where to look' }),
  },
];

/** Puts names of an office in the place of those of the computer that makes the pictures. */
async function nameNobody(page: Page, folder: string): Promise<void> {
  const names = [
    [basename(folder), 'Documents'],
    [`by ${userInfo().username}`, 'by D. Reyes'],
  ] as const;
  await page.evaluate((pairs) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const [from, to] of pairs) node.nodeValue = (node.nodeValue ?? '').replaceAll(from, to);
    }
  }, names);
}

test('the pictures of the tour', async ({ candor: { page, folder, firstRun, openSample } }) => {
  page.setDefaultTimeout(30_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expect(firstRun.name).toBeVisible();
  await page.evaluate(() => localStorage.setItem('candor.hints', 'off'));
  await openSample();
  for (const stop of stops) {
    await goToScreen(page, stop);
    await expect(page.locator('.skeleton')).toHaveCount(0);
    await expect(page.getByText(/^(Comparing|Reading) /)).toHaveCount(0);
    await page.mouse.move(0, 0);
    await nameNobody(page, folder);
    const picture = smallPng(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
    expect(picture.length, stop.name).toBeLessThan(most);
    writeFileSync(join(projectFolder, `docs/images/tour-${stop.name}.png`), picture);
  }
  const tour = readFileSync(join(projectFolder, 'docs/tour.md'), 'utf8');
  for (const { name } of stops) expect(tour).toContain(`images/tour-${name}.png`);
});
