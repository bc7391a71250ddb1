/** Asks axe, and measures, what a page does wrong. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Findings = Pick<Awaited<ReturnType<AxeBuilder['analyze']>>, 'violations'>;

/** What axe puts on `window`, as far as it is used here. */
interface Axe {
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

/**
 * What axe finds wrong on the page as it stands, one line per rule and place; empty when all is well. All rules when none
 * are named. `without`: a part, by CSS selector, that is left out because another state of the same page asks about it.
 */
export async function accessibilityProblems(
  page: Page,
  rules?: readonly string[],
  without?: string,
): Promise<string[]> {
  // A page that was loaded again has forgotten it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const options = {
    resultTypes: ['violations'],
    ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: rules } }),
  };
  const where = without === undefined ? {} : { exclude: [[without]] };
  const violations = await page.evaluate(
    async ([place, given]): Promise<Findings['violations']> => {
      // What is still fading in has the colors of a ghost.
      const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(ending.map((animation) => animation.finished));
      if (window.frames.length > 0) throw new Error('The page has frames, into which axe is not put here');
      return (await (Reflect.get(window, 'axe') as Axe).run({ include: [['html']], ...place }, given)).violations;
    },
    [where, options] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** Pixels by which the page is wider than its window: 0 when nobody has to scroll sideways. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
