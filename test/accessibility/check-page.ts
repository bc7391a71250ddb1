import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong on the page as it stands, one line per rule and place; empty when all is well. All rules when none
 * are named; a part that another state has shown already can be left out.
 */
export async function accessibilityProblems(page: Page, rules?: string[], leaveOut?: string): Promise<string[]> {
  const axe = leaveOut === undefined ? new AxeBuilder({ page }) : new AxeBuilder({ page }).exclude(leaveOut);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** Pixels by which the page is wider than its window: 0 when nobody has to scroll sideways. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
