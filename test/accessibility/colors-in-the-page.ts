/** What runs inside the page to hold the colors of words against the colors behind them, as WCAG 2.2 does (1.4.3 and 1.4.6). */

/** How the words of an element stand before what lies behind them, in the look that the page has now. */
interface Reading {
  /** Fingerprint of all that decides how well they can be read. */
  readonly mark: number;
  /** Fingerprint of the color of the words and of all grounds behind them. */
  readonly pairMark: number;
  /** Red, green and blue, 0 to 255, of the words and of what lies behind; nothing when style sheets alone do not tell. */
  readonly pair?: { readonly words: readonly number[]; readonly ground: readonly number[] };
  readonly ratio?: number;
  /** 24 pixels, or 18.66 and bold: WCAG asks less of such words. */
  readonly large: boolean;
  /** A link that nothing but its color sets apart from words around it. */
  readonly plainLink: boolean;
}

/** What the page keeps under `candorColors`. */
export interface Colors {
  fingerprint: (text: string) => number;
  /** Names of the attributes by which style sheets tell elements apart. */
  styled: () => ReadonlySet<string>;
  /** Reads elements in the look that the page has now. */
  read: (elements: readonly Element[]) => Map<Element, Reading>;
}

/** Puts the reader of colors into the page. It is given to the browser as text: it may name nothing outside itself. */
export function giveColors(): void {
  interface Ground {
    key: string;
    color: number[] | undefined;
  }
  const fingerprint = (text: string): number => {
    let number = 7;
    for (let at = 0; at < text.length; at += 1) number = (Math.imul(number, 31) + text.charCodeAt(at)) | 0;
    return number;
  };

  /** Red, green, blue and how much covers what is behind, from 0 to 1. */
  const parts = (color: string): [number[], number] | undefined => {
    const [red, green, blue, alpha = 1] = (color.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    if (red === undefined || green === undefined || blue === undefined) return undefined;
    if (color.startsWith('rgb')) return [[red, green, blue], alpha];
    return color.startsWith('color(srgb ') ? [[red, green, blue].map((part) => part * 255), alpha] : undefined;
  };
  const over = (color: string, ground: readonly number[] | undefined): number[] | undefined => {
    const found = parts(color);
    if (found === undefined || ground === undefined) return undefined;
    const [top, alpha] = found;
    return top.map((part, at) => part * alpha + (ground[at] ?? 0) * (1 - alpha));
  };
  const luminance = (color: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = color.map((part) => {
      const share = Math.round(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratioOf = (one: readonly number[], other: readonly number[]): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };

  /** What lies under an element: the colors behind it, up to the page. */
  const ground = (element: Element | null, known: Map<Element, Ground>): Ground => {
    if (element === null) return { key: '', color: [255, 255, 255] };
    const found = known.get(element);
    if (found !== undefined) return found;
    const { backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode } = getComputedStyle(element);
    const below = ground(element.parentElement, known);
    const flat = backgroundImage === 'none' && opacity === '1' && filter === 'none' && mixBlendMode === 'normal';
    const clear = flat && backgroundColor === 'rgba(0, 0, 0, 0)';
    const own = `${clear ? '' : `/${backgroundColor}${backgroundImage}${opacity}`}${position === 'fixed' ? '!' : ''}`;
    const made = { key: `${below.key}${own}`, color: flat ? over(backgroundColor, below.color) : undefined };
    known.set(element, made);
    return made;
  };

  const read = (element: Element, known: Map<Element, Ground>): Reading => {
    const { color, fontSize, fontWeight, textShadow, textDecorationLine, display } = getComputedStyle(element);
    const parent = element.parentElement;
    const isLink = element.tagName === 'A';
    // A link is also compared with the words around it.
    const around = isLink && parent ? getComputedStyle(parent).color : '';
    const behind = ground(element, known);
    const words = over(color, behind.color);
    const size = Number.parseFloat(fontSize);
    // Drawings are filled, and what lies under their words stands beside these.
    const plain = textShadow === 'none' && !(element instanceof SVGElement);
    const pair = words && behind.color && plain ? { words, ground: behind.color } : undefined;
    return {
      mark: fingerprint([behind.key, color, fontSize, fontWeight, textShadow, textDecorationLine, around].join('|')),
      pairMark: fingerprint([behind.key, color, textShadow, around].join('|')),
      ...(pair ? { pair, ratio: ratioOf(pair.words, pair.ground) } : {}),
      large: size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700),
      plainLink: isLink && textDecorationLine === 'none' && display === 'inline',
    };
  };

  const names = { sheets: 0, styled: new Set(['class', 'role', 'type']) };
  const styled = (): ReadonlySet<string> => {
    // A screen may have brought a style sheet of its own.
    for (; names.sheets < document.styleSheets.length; names.sheets += 1) {
      const text = [...(document.styleSheets[names.sheets]?.cssRules ?? [])].map(({ cssText }) => cssText).join('\n');
      for (const [, name = ''] of text.matchAll(/\[([\w-]+)/g)) names.styled.add(name);
    }
    return names.styled;
  };

  const colors: Colors = {
    fingerprint,
    styled,
    read: (elements) => {
      const known = new Map<Element, Ground>();
      return new Map(elements.map((element) => [element, read(element, known)]));
    },
  };
  Reflect.set(window, 'candorColors', colors);
}
