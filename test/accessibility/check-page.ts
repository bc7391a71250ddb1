/** Asks axe, and measures, what a page does wrong. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { giveColors } from './colors-in-the-page.ts';
import { giveParts } from './parts-in-the-page.ts';

type Findings = Pick<Awaited<ReturnType<AxeBuilder['analyze']>>, 'violations' | 'passes'>;

/** What axe puts on `window`, as far as it is used here. */
export interface Axe {
  run: (where: object, options: object) => Promise<Findings>;
}

/**
 * The source of axe, of the release that its package for Playwright stands on. That package's own way of running it gives
 * the source to the page again for every question, and opens a second page to put the answer together: our page has no
 * frames, so neither is needed, and every state can be asked about in every look.
 */
const axeSource = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Puts axe into the page, if it is not there: a page that was loaded again has forgotten it. Nothing may still be fading in. */
export async function giveAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axeSource);
    await page.evaluate(giveColors);
    await page.evaluate(giveParts);
  }
  await page.evaluate(async () => {
    if (window.frames.length > 0) throw new Error('The page has frames, into which axe is not put here');
    // What is still fading in has the colors of a ghost.
    const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
}

/**
 * What axe finds wrong on the page as it stands, one line per rule and place; empty when all is well. All rules when none are
 * named.
 */
export async function accessibilityProblems(page: Page, rules?: readonly string[]): Promise<string[]> {
  await giveAxe(page);
  const options = {
    resultTypes: ['violations'],
    ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: rules } }),
  };
  const violations = await page.evaluate(
    async (given) => (await (Reflect.get(window, 'axe') as Axe).run({ include: [['html']] }, given)).violations,
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** Pixels by which the page is wider than its window: 0 when nobody has to scroll sideways. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/**
 * What makes people scroll sideways, in words: the page itself and, when it is wider than its window, the parts that stick out;
 * and parts that scroll in themselves but have no name, or cannot be reached with the keyboard.
 */
export async function sidewaysProblems(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const name = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className}`;
    const look = (): string[] => {
      const problems: string[] = [];
      const wide = document.documentElement.scrollWidth - window.innerWidth;
      const all = [...document.body.querySelectorAll<HTMLElement>('*')];
      if (wide > 0) {
        const out = all.filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1);
        problems.push(`the page is ${wide} pixels too wide: ${out.slice(0, 5).map(name).join(', ')}`);
      }
      for (const element of all) {
        if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0) continue;
        if (!/auto|scroll/.test(getComputedStyle(element).overflowX)) continue;
        const reachable = element.tabIndex >= 0 || element.querySelector('a, button, input, select, textarea') !== null;
        if (!reachable) problems.push(`${name(element)} scrolls sideways, and no key reaches it`);
      }
      return problems;
    };
    if (look().length === 0) return [];
    // Parts that answer to a new size do so a moment later.
    const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
    for (let waited = 0; waited < 3; waited += 1) await frame();
    return look();
  });
}
