/**
 * A manager at the computer: whatever she does goes through one of two pairs of hands, and each thing she does is counted.
 * An action is one press of a button, link, box or choice, or one field filled in.
 */
import type { Locator, Page } from '@playwright/test';
import { expect } from './patient-expect.ts';

export type Hands = 'mouse' | 'keyboard';

export class Manager {
  readonly #page: Page;
  readonly #hands: Hands;
  /** Everything she did, in order. */
  readonly actions: string[] = [];

  constructor(page: Page, hands: Hands) {
    this.#page = page;
    this.#hands = hands;
  }

  /** Presses a button, a link or a box. */
  async press(target: Locator): Promise<void> {
    await this.#counted('press', target);
    if (this.#hands === 'mouse') return await target.click();
    await this.#reach(target);
    const isBox =
      (await target.getAttribute('type')) === 'checkbox' || (await target.getAttribute('role')) === 'checkbox';
    await this.#page.keyboard.press(isBox ? 'Space' : 'Enter');
  }

  /** Fills in a field, and leaves it. */
  async fill(target: Locator, text: string): Promise<void> {
    await this.#counted(`“${text}” in`, target);
    if (this.#hands === 'mouse') {
      await target.fill(text);
      return await target.blur();
    }
    await this.#reach(target);
    await this.#page.keyboard.insertText(text);
    await this.#page.keyboard.press('Tab');
  }

  /** Chooses one of a row of answers. */
  async choose(group: Locator, answer: string): Promise<void> {
    const radio = group.getByRole('radio', { name: answer, exact: true });
    await this.#counted(`${answer}:`, group);
    // The round button itself is hidden: the words around it are what is seen and pressed.
    if (this.#hands === 'mouse') return await group.getByText(answer, { exact: true }).click();
    await this.#reach(radio, true);
    if (await radio.evaluate((one) => one === document.activeElement)) return await this.#page.keyboard.press('Space');
    for (let step = 0; step < 8 && !(await radio.evaluate((one) => one === document.activeElement)); step += 1) {
      await this.#page.keyboard.press('ArrowRight');
    }
  }

  async #counted(what: string, target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    const name = await target.evaluate((one) => {
      const labelled = one.getAttribute('aria-labelledby') ?? '';
      const label = document.querySelector(`label[for="${one.id}"]`)?.textContent;
      return (
        one.getAttribute('aria-label') ?? label ?? document.getElementById(labelled)?.textContent ?? one.textContent
      );
    });
    this.actions.push(`${what} ${name}`);
  }

  /**
   * Goes to a control with the Tab key, the shorter way round; with `group`, to any round button of its row, because a row is
   * one stop. The stops between are counted in the page first, so that few questions are asked on the way.
   */
  async #reach(target: Locator, group = false): Promise<void> {
    const { way, stops } = await target.evaluate(stopsTo);
    for (let step = 0; step < stops - 1; step += 1) await this.#page.keyboard.press(way);
    for (let step = 0; step < 120; step += 1) {
      if (await target.evaluate(isReached, group)) return;
      await this.#page.keyboard.press(way);
    }
    throw new Error(`The Tab key never came to ${this.actions.at(-1)}`);
  }
}

/** Runs in the page: which way round to a control, and how many stops of the Tab key there are at least on the way. */
function stopsTo(target: Element): { way: string; stops: number } {
  const rows = new Set<string>();
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ]
    .filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.getClientRects().length > 0)
    .filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      if (rows.has(one.name)) return one === target;
      rows.add(one.name);
      return true;
    });
  const here = document.activeElement ?? document.body;
  const isBehind = (here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const [from, to] = isBehind ? [target, here] : [here, target];
  const between = stops.filter(
    (one) =>
      (from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      (one.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return { way: isBehind ? 'Shift+Tab' : 'Tab', stops: Math.max(0, between.length - rows.size) };
}

/** Runs in the page: whether the focus is on a control, or on another of its row. */
function isReached(target: Element, anyOfRow: boolean): boolean {
  const here = document.activeElement;
  if (here === target) return true;
  const isRow = target instanceof HTMLInputElement && here instanceof HTMLInputElement && here.type === 'radio';
  return anyOfRow && isRow && here.name === target.name;
}
