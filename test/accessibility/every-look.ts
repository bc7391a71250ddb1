/** One state of a page, asked about in every look and at the largest zoom that it must bear. */
import type { Page } from '@playwright/test';
import { expect } from '../support/pages/patient-expect.ts';
import { giveAxe, sidewaysProblems } from './check-page.ts';
import { inEveryLook, looks, pageRules } from './in-the-page.ts';

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
 * Asks axe about everything that is new in light and about the colors of every look: 4.5 : 1 for words in light and dark, 7 : 1 in high
 * contrast. Then measures that nobody has to scroll sideways. A fault in one look does not hide the others; afterwards the
 * page looks as before. The page must be one without motion.
 */
export async function looksRight(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  await looksRightInPassing(page, name);
  if (before) await page.setViewportSize(before);
}

/** The same for one of many states, without the way back: the page is left in the last size, and the next state begins with it. */
export async function looksRightInPassing(page: Page, name: string): Promise<void> {
  await giveAxe(page);
  const [wide, narrow] = sizes;
  const width = page.viewportSize()?.width;
  const both = width === narrow.width ? [narrow, wide] : [wide, narrow];
  // A dialog that is drawn by the same rules in both sizes fits the wide one when it fits the narrow one.
  const order = (await page.evaluate(dialogIsAlike, { from: narrow.width, to: wide.width })) ? [narrow] : both;
  for (const size of order) {
    if (page.viewportSize()?.width !== size.width) await page.setViewportSize(size);
    if (size === wide || order.length === 1) await hasNoProblems(page, name);
    await fits(page, name);
  }
}

/**
 * Runs in the page: whether a dialog is open in which no style sheet changes anything between two widths of the page, in pixels.
 * What lies behind it is another state.
 */
function dialogIsAlike({ from, to }: { from: number; to: number }): boolean {
  const dialogs = [...document.querySelectorAll('[role$="dialog"]:not(.toast)')].filter((one) => one.checkVisibility());
  const changes = (rules: CSSRuleList): boolean =>
    [...rules].some((rule) => {
      if (!(rule instanceof CSSMediaRule)) return rule instanceof CSSGroupingRule && changes(rule.cssRules);
      const widths = [...rule.conditionText.matchAll(/width\D*([\d.]+)(px|r?em)/g)].map(
        ([, number, unit]) => Number(number) * (unit === 'px' ? 1 : 16),
      );
      if (!widths.some((width) => width >= from && width <= to)) return false;
      return [...rule.cssRules].some((one) => {
        if (!(one instanceof CSSStyleRule)) return true;
        return dialogs.some((dialog) => dialog.matches(one.selectorText) || dialog.querySelector(one.selectorText));
      });
    });
  return dialogs.length > 0 && ![...document.styleSheets].some((sheet) => changes(sheet.cssRules));
}

/** What is wrong with the page in each look, as it stands; nothing is remembered that was found good before. */
export async function problemsInEveryLook(page: Page): Promise<string[][]> {
  await giveAxe(page);
  return (await page.evaluate(inEveryLook, { looks, pageRules, answered: '' })).problems;
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

async function hasNoProblems(page: Page, name: string): Promise<void> {
  const found = await page.evaluate(inEveryLook, { looks, pageRules, answered });
  for (const [index, look] of looks.entries()) {
    expect.soft(found.problems[index], `${name}, ${look.name}`).toEqual([]);
  }
  expect.soft(found.moving, `${name}, what moves`).toEqual([]);
  answered = found.answered;
}

async function fits(page: Page, name: string): Promise<void> {
  expect.soft(await sidewaysProblems(page), `${name}, ${page.viewportSize()?.width} pixels wide`).toEqual([]);
}
