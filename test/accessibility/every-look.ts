/** One state of a page, asked about in every look and at the largest zoom that it must bear. */
import type { Page } from '@playwright/test';
import { expect } from '../support/pages/patient-expect.ts';
import { giveAxe, sidewaysProblems } from './check-page.ts';
import { inEveryLook, looks } from './in-the-page.ts';

/**
 * Pixels of the page: in the smallest window, and at 200% in it. At 200% in a window of 1280 by 800 the page is wider and drawn
 * by the same rules, as `rulesBetween` shows: what fits the narrower page fits that one.
 */
const sizes = [
  { width: 1024, height: 700 },
  { width: 512, height: 350 },
] as const;

/**
 * Colors that have been found good in this worker. Words of one color, size and weight over the same grounds get the same
 * answer wherever they stand, and that question is by far the dearest: it is asked once.
 */
let answered = '';

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

/** What is wrong with the page in each look, as it stands; nothing is remembered that was found good before. */
export async function problemsInEveryLook(page: Page): Promise<string[][]> {
  await giveAxe(page);
  return (await page.evaluate(inEveryLook, { looks, without: [], answered: '' })).problems;
}

/**
 * Widths of the page, in pixels, from 512 on and below 640, at which a style sheet changes: between them no size may be left
 * out of the measuring.
 */
export async function rulesBetween(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const conditions = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => [
        ...(rule instanceof CSSMediaRule ? [rule.conditionText] : []),
        ...(rule instanceof CSSGroupingRule ? conditions(rule.cssRules) : []),
      ]);
    const all = [...document.styleSheets].flatMap((sheet) => conditions(sheet.cssRules));
    return all.filter((one) =>
      [...one.matchAll(/(min|max)?-?width\D*([\d.]+)(px|r?em)/g)].some(([, kind, number, unit]) => {
        const pixels = Number(number) * (unit === 'px' ? 1 : 16);
        return kind === 'min' ? pixels > 512 && pixels <= 640 : pixels >= 512 && pixels < 640;
      }),
    );
  });
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
