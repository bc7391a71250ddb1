/** One state of a page, asked about in every look and at the largest zoom that it must bear. */
import type { Page } from '@playwright/test';
import { expect } from '../support/pages/patient-expect.ts';
import { giveAxe, sidewaysProblems } from './check-page.ts';
import { type Answered, inEveryLook, looks } from './in-the-page.ts';

/** Pixels of the page: in the smallest window, at 200% in one of 1280 by 800, and at 200% in the smallest one. */
const sizes = [
  { width: 1024, height: 700 },
  { width: 640, height: 400 },
  { width: 512, height: 350 },
] as const;

/**
 * Colors that axe has found good in this worker, by look. Words of one color, size and weight over the same grounds get the
 * same answer wherever they stand, and that question is by far the dearest: it is asked once.
 */
let answered: Answered = { colors: [], places: [] };

/**
 * Asks axe about everything in light and about the colors of every look: 4.5 : 1 for words in light and dark, 7 : 1 in high
 * contrast. Then measures that nobody has to scroll sideways. A fault in one look does not hide the others; afterwards the
 * page looks as before. The page must be one without motion.
 */
export async function looksRight(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  await hasNoProblems(page, name, []);
  for (const size of sizes) {
    await page.setViewportSize(size);
    await fits(page, name);
  }
  if (before) await page.setViewportSize(before);
}

/**
 * The same for one of many states, without the way back: the page is left in the last size, and the next state begins with it.
 *
 * @param without CSS selectors of parts that another state asks about
 */
export async function looksRightInPassing(page: Page, name: string, without: readonly string[]): Promise<void> {
  const order = page.viewportSize()?.width === sizes[0].width ? sizes : sizes.toReversed();
  for (const size of order) {
    if (page.viewportSize()?.width !== size.width) await page.setViewportSize(size);
    if (size === sizes[0]) await hasNoProblems(page, name, without);
    await fits(page, name);
  }
}

async function hasNoProblems(page: Page, name: string, without: readonly string[]): Promise<void> {
  await giveAxe(page);
  const found = await page.evaluate(inEveryLook, { looks, without, answered });
  for (const [index, look] of looks.entries()) {
    expect.soft(found.problems[index], `${name}, ${look.name}`).toEqual([]);
  }
  expect.soft(found.moving, `${name}, what moves`).toEqual([]);
  answered = found.answered;
}

async function fits(page: Page, name: string): Promise<void> {
  expect.soft(await sidewaysProblems(page), `${name}, ${page.viewportSize()?.width} pixels wide`).toEqual([]);
}
