/**
 * How long a screen takes to answer: from the moment of the person's key or click, as the browser stamps it, until the new
 * content is in the page, and until the frame that shows it is painted.
 */
import type { Page } from '@playwright/test';

/** What must be in the page, all of it, before something counts as answered. */
export interface Sign {
  css: string;
  /** Some element found must hold this text. */
  text?: string;
  /** The text of what is found must be another one than before. */
  changed?: true;
}

/** Milliseconds. */
export interface Answer {
  /** Until the content is in the page. */
  there: number;
  /** Until the next frame with it is painted. */
  painted: number;
}

/** Milliseconds after which nothing more is waited for. */
const longest = 20_000;

/**
 * Does what a person does and waits for the signs, at most so long (milliseconds). Undefined when they were there before, or do
 * not come, as when a key leaves a list as it is: then there is nothing to measure.
 */
export async function measure(
  page: Page,
  event: 'click' | 'keydown' | 'change',
  act: () => Promise<unknown>,
  signs: readonly Sign[],
  most: number = longest,
): Promise<Answer | undefined> {
  const isReady = await page.evaluate(listen, { event, signs, most });
  if (!isReady) {
    await act();
    return undefined;
  }
  await act();
  return await page.evaluate(() => (globalThis as Listening).candorAnswer);
}

type Listening = typeof globalThis & { candorAnswer?: Promise<Answer | undefined> };

/** Runs in the page. Answers false when the signs are there already. */
function listen({ event, signs, most }: { event: string; signs: readonly Sign[]; most: number }): boolean {
  const textOf = ({ css }: Sign): string =>
    [...document.querySelectorAll(css)].map((one) => one.textContent).join('\n');
  const before = signs.map((sign) => (sign.changed === undefined ? '' : textOf(sign)));
  const holds = (sign: Sign, index: number): boolean => {
    if (sign.changed !== undefined) return textOf(sign) !== before[index];
    return [...document.querySelectorAll(sign.css)].some((one) => one.textContent.includes(sign.text ?? ''));
  };
  if (signs.every(holds)) return false;
  (globalThis as Listening).candorAnswer = new Promise((done) => {
    let start: number | undefined;
    const observer = new MutationObserver(look);
    function look(): void {
      if (start === undefined || !signs.every(holds)) return;
      observer.disconnect();
      const begin = start;
      const there = performance.now() - begin;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          done({ there, painted: performance.now() - begin });
        }),
      );
    }
    addEventListener(
      event,
      ({ timeStamp }) => {
        start = timeStamp;
      },
      { capture: true, once: true },
    );
    setTimeout(() => done(undefined), most);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  return true;
}
