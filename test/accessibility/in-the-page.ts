/** What runs inside the page when a state is looked at: one visit asks everything, because each way there and back takes time. */
import type { Axe } from './check-page.ts';
import type { Colors } from './colors-in-the-page.ts';
import type { PartsOfPage } from './parts-in-the-page.ts';

/**
 * The looks that a page is asked about, as `theme.ts` marks them on the page. High contrast can also be dark: its colors are
 * held against each other in the unit test of the tokens.
 */
export const looks = [
  { name: 'light', theme: 'light', contrast: undefined },
  { name: 'dark', theme: 'dark', contrast: undefined },
  { name: 'high contrast', theme: 'light', contrast: 'more' },
] as const;

/** Rules that speak of the page as a whole: its headings and landmarks. What stands outside of these, `region` tells. */
export const pageRules = [
  'accesskeys',
  'aria-hidden-body',
  'bypass',
  'document-title',
  'heading-order',
  'html-has-lang',
  'html-lang-valid',
  'landmark-banner-is-top-level',
  'landmark-complementary-is-top-level',
  'landmark-contentinfo-is-top-level',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
  'meta-refresh',
  'meta-viewport',
  'meta-viewport-large',
  'page-has-heading-one',
  'skip-link',
] as const;

export interface Question {
  looks: typeof looks;
  pageRules: typeof pageRules;
  /** What is answered for, as JSON: numbers by the thousand reach the page slowly. Empty when nothing is. */
  answered: string;
}

/** Fingerprints of colors that axe has found good, one list for each look, and of places that have such colors in all of them. */
interface Answered {
  readonly colors: readonly (readonly number[])[];
  /** Of the words and grounds in light: those of which axe sees what style sheets say. */
  readonly trusted: readonly number[];
  readonly places: readonly number[];
}

interface Found {
  /** One line for each rule and place, by look. */
  problems: string[][];
  answered: string;
  /** What is animated, although people asked for no motion. */
  moving: string[];
}

/**
 * Asks axe about the structure of what is new on the page, and about each new combination of colors in light. In the other looks the two
 * colors are compared by arithmetic wherever axe saw in light what style sheets say, and axe is asked elsewhere. The page then looks
 * as before.
 *
 * It is given to the browser as text: it may name nothing outside itself.
 */
export async function inEveryLook({ looks: all, pageRules: wholePage, answered: soFar }: Question): Promise<Found> {
  const axe = Reflect.get(window, 'axe') as Axe;
  const { fingerprint, styled, read } = Reflect.get(window, 'candorColors') as Colors;
  const { take } = Reflect.get(window, 'candorParts') as PartsOfPage;
  const nothing: Answered = { colors: [], trusted: [], places: [] };
  const answered = soFar === '' ? nothing : (JSON.parse(soFar) as Answered);
  const { dataset } = document.documentElement;
  const moving = document.getAnimations().flatMap(({ effect }) => {
    const { activeDuration = 0 } = effect?.getComputedTiming() ?? {};
    const of = effect instanceof KeyframeEffect ? (effect.target?.className ?? '') : '';
    return Number(activeDuration) > 20 ? [of] : [];
  });

  const show = (theme: string | undefined, contrast: string | undefined): void => {
    if (dataset['theme'] === theme && dataset['contrast'] === contrast) return;
    if (theme === undefined) delete dataset['theme'];
    else dataset['theme'] = theme;
    if (contrast === undefined) delete dataset['contrast'];
    else dataset['contrast'] = contrast;
  };
  const inWords = ({ violations }: Awaited<ReturnType<Axe['run']>>): string[] =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    );

  // Of these axe says nothing about colors.
  const hidden = ['[aria-hidden="true"]', '[inert]', '.visually-hidden', '.skip:not(:focus)'];
  const skipped = [':disabled', '[aria-disabled="true"]', ...hidden].join();
  const hasWords = (element: Element): boolean =>
    element.matches('input:not([type="checkbox"], [type="radio"]), textarea, select') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');

  /** Where an element stands, as style sheets see it: its tag, classes and states, and those of all it stands in. */
  const place = (element: Element, known: Map<Element, string>): string => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const states = [...element.attributes].flatMap(({ name, value }) =>
      styledAttributes.has(name) || (name === 'style' && /color|background|font|opacity/.test(value))
        ? `[${name}=${value}]`
        : [],
    );
    const own = `${element.tagName}${states.join('')}`;
    const made = element.parentElement ? `${place(element.parentElement, known)}>${own}` : own;
    known.set(element, made);
    return made;
  };
  const places = new Set(answered.places);
  const styledAttributes = styled();
  const knownPlaces = new Map<Element, string>();
  const newPlaces = new Set<number>();
  // One element stands for all in the same place.
  const texts = [...document.body.querySelectorAll('*:not(option, title, desc)')].filter((element) => {
    if (!hasWords(element)) return false;
    const at = fingerprint(place(element, knownPlaces));
    if (places.has(at) || newPlaces.has(at) || !element.checkVisibility() || element.closest(skipped) !== null)
      return false;
    newPlaces.add(at);
    return true;
  });

  const before = { theme: dataset['theme'], contrast: dataset['contrast'] };
  show('light', undefined);
  const { fresh: parts, newOutline, newOutside } = take();
  const colorRules = ['color-contrast', 'link-in-text-block'];
  const structure: string[] = [];
  if (parts.length > 0) {
    const rules = Object.fromEntries([...colorRules, ...wholePage, 'region'].map((rule) => [rule, { enabled: false }]));
    structure.push(...inWords(await axe.run({ include: parts }, { resultTypes: ['violations'], rules })));
  }
  if (newOutline || newOutside) {
    const runOnly = { type: 'rule', values: [...(newOutline ? wholePage : []), ...(newOutside ? ['region'] : [])] };
    structure.push(...inWords(await axe.run({ include: [['html']] }, { resultTypes: ['violations'], runOnly })));
  }
  // First what is new in each look, one element for each combination of colors.
  const asked = all.map(({ theme, contrast }, index) => {
    if (texts.length > 0) show(theme, contrast);
    const done = new Set(answered.colors[index]);
    const readings = read(texts);
    const fresh = new Map<number, Element>();
    for (const [element, { mark }] of readings) if (!done.has(mark) && !fresh.has(mark)) fresh.set(mark, element);
    return { theme, contrast, done, readings, fresh };
  });
  const [light] = asked;
  const trusted = new Set(answered.trusted);

  /** Axe has seen these colors before, and in each look they can be computed. */
  const isComputed = (element: Element): boolean =>
    trusted.has(light?.readings.get(element)?.pairMark ?? 0) &&
    asked.every(({ readings }) => {
      const reading = readings.get(element);
      return reading?.ratio !== undefined && !reading.plainLink;
    });
  // Axe places every part of the page before it compares colors. Parts about which it is not asked need not be there; what holds
  // the focus or is open above the page stays, for it would close.
  const news = new Set(asked.flatMap(({ fresh }) => [...fresh.values()].filter((element) => !isComputed(element))));
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
  for (const [index, { theme, contrast, done, readings, fresh }] of asked.entries()) {
    // A part may have been drawn anew meanwhile.
    let here = [...fresh.values()].filter((element) => element.isConnected);
    /** Says of the words what their two colors say; false when these are not known. */
    const compare = (element: Element): boolean => {
      const reading = readings.get(element);
      if (!reading?.ratio || reading.plainLink) return false;
      const [usual, large] = contrast === 'more' ? [7, 4.5] : [4.5, 3];
      const asks = reading.large ? large : usual;
      if (reading.ratio >= asks) done.add(reading.mark);
      else problems[index]?.push(`color-contrast at ${place(element, knownPlaces)}: ${reading.ratio}, not ${asks}`);
      return true;
    };
    const isTrusted = (element: Element): boolean => trusted.has(light?.readings.get(element)?.pairMark ?? 0);
    here = here.filter((element) => !isTrusted(element) || !compare(element));
    if (here.length === 0) continue;
    show(theme, contrast);
    const runOnly = { type: 'rule', values: colorRules };
    const usual = { elementRef: true, resultTypes: ['violations', 'passes'], runOnly };
    // The rule of axe for enhanced contrast lets all pass in this release; its check compares with whatever it is told.
    const contrastRatio = { normal: { expected: 7 }, large: { expected: 4.5 } };
    const more = { checks: { 'color-contrast': { options: { contrastRatio } } } };
    const options = contrast === 'more' ? { ...usual, ...more } : usual;
    const result = await axe.run({ include: here }, options);
    problems[index]?.push(...inWords(result));
    const seen = new Set<unknown>(result.violations.flatMap(({ nodes }) => nodes.map(({ element }) => element)));
    for (const { element, any } of result.passes.flatMap(({ nodes }) => nodes)) {
      const reading = element && readings.get(element);
      if (!reading || seen.has(element)) continue;
      done.add(reading.mark);
      const { fgColor = '', bgColor = '' } = (any[0]?.data ?? {}) as { fgColor?: string; bgColor?: string };
      const same = (hex: string, color: readonly number[] | undefined): boolean =>
        color?.every((part, at) => Math.abs(part - Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16)) <= 1) ??
        false;
      if (same(fgColor, reading.pair?.words) && same(bgColor, reading.pair?.ground)) trusted.add(reading.pairMark);
    }
    // Of words in dialogs and menus axe says nothing: it does not see what lies under them.
    for (const element of here) {
      const reading = readings.get(element);
      if (reading && !seen.has(element) && !done.has(reading.mark) && compare(element)) trusted.add(reading.pairMark);
    }
  }
  const settled = texts.filter((element) =>
    asked.every(({ done, readings }) => done.has(readings.get(element)?.mark ?? 0)),
  );
  for (const element of settled) places.add(fingerprint(place(element, knownPlaces)));
  for (const [index, aside] of asides.entries()) aside.style.display = shown[index] ?? '';
  show(before.theme, before.contrast);
  const now: Answered = {
    colors: asked.map(({ done }) => [...done]),
    trusted: [...trusted],
    places: [...places],
  };
  return { problems, answered: JSON.stringify(now), moving };
}
