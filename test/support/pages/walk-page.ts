import type { Locator, Page } from '@playwright/test';
import { expect } from './patient-expect.ts';

/** The guided start, “Walk the office”. */
export class WalkPage {
  readonly #page: Page;
  readonly steps: Locator;
  readonly card: Locator;
  readonly counted: Locator;
  /** The way to the next room or step. */
  readonly forward: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.steps = page.getByRole('navigation', { name: 'Steps of the walk' });
    this.card = page.locator('section').filter({ has: page.getByText(/^Keys: Y yes/) });
    this.counted = page.getByRole('main').getByRole('status');
    this.forward = page.getByRole('link', { name: /^Next: / });
  }

  /** Waits for a step by its title. */
  async isAt(title: string): Promise<void> {
    await expect(this.#page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(title);
  }

  /** Waits until a step, by its name in the line of steps, is marked as finished. */
  async isFinished(step: string): Promise<void> {
    await expect(this.steps.getByRole('link', { name: `${step} (finished)` })).toBeVisible({ timeout: 60_000 });
  }

  /** Goes to a step by its name in the line of steps. */
  async goTo(step: string): Promise<void> {
    await this.steps.getByRole('link', { name: new RegExp(`${step}( \\(finished\\))?$`) }).click();
  }

  tick(ask: string): Locator {
    return this.#page.getByRole('checkbox', { name: ask });
  }

  /** A question with exclusive answers. */
  question(ask: string): Locator {
    return this.#page.getByRole('group', { name: ask });
  }

  /** One answer to a question about several records. */
  forAll(ask: string): Locator {
    return this.#page.getByRole('region', { name: ask }).getByRole('group', { name: /^For all/ });
  }

  period(rule: string): Locator {
    return this.#page.getByRole('textbox', { name: `How long: ${rule}`, exact: true });
  }
}
