import { expect as base, type Locator } from '@playwright/test';

/** Milliseconds: longer than usual, because a computer that also builds and prints is slow. */
const timeout = 15_000;

const patient = base.configure({ timeout });

type Matchers = ReturnType<typeof patient<Locator>>;
type Text = Parameters<Matchers['toContainText']>[0];

/**
 * Waits until a part is there, with that text. Playwright's own matchers would wait too, but each time they look and it is
 * not there yet they describe the whole page for their message: on a policy that costs more than what is tested.
 */
async function comes(part: Locator, wait: number, text?: Text): Promise<void> {
  const some = typeof text === 'string' || text instanceof RegExp ? part.filter({ hasText: text }) : part;
  // What does not come is told by the matcher that is asked next.
  await some
    .first()
    .waitFor({ state: 'attached', timeout: wait })
    .catch(() => undefined);
}

interface Waits {
  /** Milliseconds. */
  timeout?: number;
}

/** Asks Playwright's matcher once the part is there. */
async function askInTime(
  { isNot, part, wait = timeout, text }: { isNot: boolean; part: Locator; wait?: number | undefined; text?: Text },
  ask: (of: Matchers, waits: Required<Waits>) => Promise<void>,
): Promise<{ pass: boolean; message: () => string }> {
  const begun = Date.now();
  if (!isNot) await comes(part, wait, text);
  const asked = patient(part);
  try {
    // What did not come in time is asked once more, for the message.
    await ask(isNot ? asked.not : asked, { timeout: Math.max(wait - (Date.now() - begun), 1) });
    return { pass: !isNot, message: () => '' };
  } catch (error) {
    return { pass: isNot, message: () => (error instanceof Error ? error.message : String(error)) };
  }
}

/** Waits longer than usual, and without describing the page meanwhile. */
export const expect = patient.extend({
  async toBeVisible(part: Locator, { timeout: wait }: Waits = {}) {
    return await askInTime({ isNot: this.isNot, part, wait }, async (of, waits) => await of.toBeVisible(waits));
  },
  async toBeFocused(part: Locator) {
    return await askInTime({ isNot: this.isNot, part }, async (of, waits) => await of.toBeFocused(waits));
  },
  async toContainText(part: Locator, text: Text) {
    return await askInTime({ isNot: this.isNot, part, text }, async (of, waits) => await of.toContainText(text, waits));
  },
  async toHaveText(part: Locator, text: Text) {
    return await askInTime({ isNot: this.isNot, part, text }, async (of, waits) => await of.toHaveText(text, waits));
  },
});
