/** What runs inside the page when a state is looked at: one visit asks everything, because each way there and back takes time. */
import type { Axe } from './check-page.ts';

/**
 * The looks that a page is asked about, as `theme.ts` marks them on the page. High contrast can also be dark: its colors are
 * held against each other in the unit test of the tokens.
 */
export const looks = [
  { name: 'light', theme: 'light', contrast: undefined },
  { name: 'dark', theme: 'dark', contrast: undefined },
  { name: 'high contrast', theme: 'light', contrast: 'more' },
] as const;

export interface Question {
  looks: typeof looks;
  /** CSS selectors of parts that another state asks about. */
  without: readonly string[];
  /** What axe has answered for. */
  answered: Answered;
}

/** Fingerprints of colors that axe has found good, one list for each look, and of places that have such colors in all of them. */
export interface Answered {
  readonly colors: readonly (readonly number[])[];
  readonly places: readonly number[];
}

interface Found {
  /** One line for each rule and place, by look. */
  problems: string[][];
  answered: Answered;
  /** What is animated, although people asked for no motion. */
  moving: string[];
}

/**
 * Asks axe about the structure of the page once, and about each new combination of colors in every look. The page then looks
 * as before.
 *
 * It is given to the browser as text: it may name nothing outside itself.
 */
export async function inEveryLook({ looks: all, without, answered }: Question): Promise<Found> {
  const axe = Reflect.get(window, 'axe') as Axe;
  const { dataset } = document.documentElement;
  const moving = document.getAnimations().flatMap(({ effect }) => {
    const { activeDuration = 0 } = effect?.getComputedTiming() ?? {};
    const of = effect instanceof KeyframeEffect ? (effect.target?.className ?? '') : '';
    return Number(activeDuration) > 20 ? [of] : [];
  });

  const show = (theme: string | undefined, contrast: string | undefined): void => {
    if (theme === undefined) delete dataset['theme'];
    else dataset['theme'] = theme;
    if (contrast === undefined) delete dataset['contrast'];
    else dataset['contrast'] = contrast;
  };
  const inWords = ({ violations }: Awaited<ReturnType<Axe['run']>>): string[] =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    );

  const fingerprint = (all: string): number => {
    let number = 7;
    for (let at = 0; at < all.length; at += 1) number = (Math.imul(number, 31) + all.charCodeAt(at)) | 0;
    return number;
  };

  // Of these axe says nothing about colors.
  const hidden = ['[aria-hidden="true"]', '[inert]', '.visually-hidden', '.skip:not(:focus)'];
  const skipped = [':disabled', '[aria-disabled="true"]', ...hidden, ...without].join();
  const hasWords = (element: Element): boolean =>
    element.matches('input:not([type="checkbox"], [type="radio"]), textarea, select') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');

  /** Where an element stands, as style sheets see it: its tag, classes and states, and those of all it stands in. */
  const place = (element: Element, known: Map<Element, string>): string => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const states = [...element.attributes].flatMap(({ name, value }) =>
      /^(class|role|type|data-.*|aria-(current|selected|checked|pressed|expanded|invalid|sort))$/.test(name)
        ? `[${name}=${value}]`
        : [],
    );
    const own = `${element.tagName}${states.join('')}`;
    const made = element.parentElement ? `${place(element.parentElement, known)}>${own}` : own;
    known.set(element, made);
    return made;
  };
  const places = new Set(answered.places);
  const knownPlaces = new Map<Element, string>();
  const texts = [...document.body.querySelectorAll('*:not(option, title, desc)')].filter(
    (element) =>
      hasWords(element) &&
      !places.has(fingerprint(place(element, knownPlaces))) &&
      element.checkVisibility() &&
      element.closest(skipped) === null,
  );

  /** What lies under an element: the colors behind it, up to the page. */
  const ground = (element: Element | null, known: Map<Element, string>): string => {
    if (element === null) return '';
    const found = known.get(element);
    if (found !== undefined) return found;
    const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
    const clear = backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && opacity === '1';
    const own = `${clear ? '' : `/${backgroundColor}${backgroundImage}${opacity}`}${position === 'fixed' ? '!' : ''}`;
    const made = `${ground(element.parentElement, known)}${own}`;
    known.set(element, made);
    return made;
  };
  /** All that decides how well the words of an element can be read. */
  const readable = (element: Element, known: Map<Element, string>): number => {
    const { color, fontSize, fontWeight, textShadow, textDecorationLine } = getComputedStyle(element);
    const parent = element.parentElement;
    // A link is also compared with the words around it.
    const around = element.tagName === 'A' && parent ? getComputedStyle(parent).color : '';
    return fingerprint(
      [ground(element, known), color, fontSize, fontWeight, textShadow, textDecorationLine, around].join('|'),
    );
  };

  const before = { theme: dataset['theme'], contrast: dataset['contrast'] };
  const rules = { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } };
  show('light', undefined);
  const where = { include: [['html']], exclude: without.map((part) => [part]) };
  const structure = inWords(await axe.run(where, { resultTypes: ['violations'], rules }));
  // First what is new in each look, one element for each combination of colors.
  const asked = all.map(({ theme, contrast }, index) => {
    if (texts.length > 0) show(theme, contrast);
    const done = new Set(answered.colors[index]);
    const grounds = new Map<Element, string>();
    const marks = new Map(texts.map((element) => [element, readable(element, grounds)]));
    const fresh = new Map<number, Element>();
    for (const [element, mark] of marks) if (!done.has(mark) && !fresh.has(mark)) fresh.set(mark, element);
    return { theme, contrast, done, marks, fresh };
  });

  // Axe places every part of the page before it compares colors. Parts in which nothing is new need not be there; what holds the
  // focus or is open above the page stays, for it would close.
  const news = new Set(asked.flatMap(({ fresh }) => [...fresh.values()]));
  const open = [...document.querySelectorAll(':popover-open, [role$="dialog"]')];
  const needed = new Set<Element>();
  for (const element of [...news, ...open, document.activeElement]) {
    for (let at = element; at && !needed.has(at); at = at.parentElement) needed.add(at);
  }
  const asides = [...needed].flatMap((one) =>
    news.has(one)
      ? []
      : [...one.children].filter((child): child is HTMLElement => child instanceof HTMLElement && !needed.has(child)),
  );
  const shown = asides.map(({ style }) => style.display);
  if (news.size > 0) for (const aside of asides) aside.style.display = 'none';
  const problems: string[][] = [structure, ...all.slice(1).map(() => [])];
  for (const [index, { theme, contrast, done, fresh }] of asked.entries()) {
    // A part may have been drawn anew meanwhile.
    const here = [...fresh.values()].filter((element) => element.isConnected);
    if (here.length === 0) continue;
    show(theme, contrast);
    const values = ['color-contrast', 'link-in-text-block'];
    const usual = { elementRef: true, resultTypes: ['violations', 'passes'], runOnly: { type: 'rule', values } };
    // The rule of axe for enhanced contrast lets all pass in this release; its check compares with whatever it is told.
    const contrastRatio = { normal: { expected: 7 }, large: { expected: 4.5 } };
    const more = { checks: { 'color-contrast': { options: { contrastRatio } } } };
    const options = contrast === 'more' ? { ...usual, ...more } : usual;
    const result = await axe.run({ include: here }, options);
    problems[index]?.push(...inWords(result));
    const good = new Set<unknown>(result.passes.flatMap(({ nodes }) => nodes.map(({ element }) => element)));
    for (const [mark, element] of fresh) if (good.has(element)) done.add(mark);
  }
  const settled = texts.filter((element) => asked.every(({ done, marks }) => done.has(marks.get(element) ?? 0)));
  for (const element of settled) places.add(fingerprint(place(element, knownPlaces)));
  for (const [index, aside] of asides.entries()) aside.style.display = shown[index] ?? '';
  show(before.theme, before.contrast);
  return { problems, answered: { colors: asked.map(({ done }) => [...done]), places: [...places] }, moving };
}
