/** One state of a page, asked about in every look and at the largest zoom that it must bear. */
import type { Page } from '@playwright/test';
import { expect } from '../support/pages/patient-expect.ts';
import { accessibilityProblems, sidewaysOverflow } from './check-page.ts';

/** All that another look can change: the rules that compare colors. */
export const colorRules = ['color-contrast', 'link-in-text-block'];

const otherLooks = [
  { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'high contrast', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** A window of 1280 by 800 at 200% has this many pixels for the page. */
const zoomed = { width: 640, height: 400 };

/**
 * Asks axe about everything in light and about colors in the other looks, and measures that nobody has to scroll sideways at
 * 200%. A fault in one look does not hide the others; afterwards the page looks as before.
 */
export async function looksRight(page: Page, name: string): Promise<void> {
  expect.soft(await accessibilityProblems(page), `${name}, light`).toEqual([]);
  for (const { look, media } of otherLooks) {
    await changeLook(page, media);
    expect.soft(await accessibilityProblems(page, colorRules), `${name}, ${look}`).toEqual([]);
  }
  await changeLook(page, { colorScheme: 'light', forcedColors: 'none' });
  const before = page.viewportSize();
  await page.setViewportSize(zoomed);
  expect.soft(await sidewaysOverflow(page), `${name} at 200%`).toBeLessThanOrEqual(0);
  if (before) await page.setViewportSize(before);
}

/** Colors follow some frames after the media, inner parts last: axe must not be asked before. */
export async function changeLook(page: Page, media: Parameters<Page['emulateMedia']>[0]): Promise<void> {
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await paper();
  await page.emulateMedia(media);
  await expect.poll(paper, { intervals: [20], timeout: 60_000 }).not.toBe(before);
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
    for (let quiet = 0; quiet < 3; quiet = document.getAnimations().length === 0 ? quiet + 1 : 0) await frame();
  });
}
