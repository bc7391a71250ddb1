/** What runs inside the page to tell which of its parts axe has not been asked about yet. */

/** Parts of the page as it stands. */
interface Parts {
  /** Elements whose structure is new; none stands in another. */
  readonly fresh: readonly Element[];
  /** Headings or landmarks follow on each other in a way that is new. Never behind a dialog, which hides them. */
  readonly newOutline: boolean;
  /** Words stand outside of all landmarks that were not there before. */
  readonly newOutside: boolean;
}

/** What the page keeps under `candorParts`. It forgets when it is loaded again. */
export interface PartsOfPage {
  /** Finds what is new, and takes it as asked about from now on. */
  take: () => Parts;
}

/**
 * Puts the finder of parts into the page. Two parts are of one shape when no rule of axe but those about colors and about the
 * page as a whole can tell them apart: rows of a list, questions of a form, sentences of a policy. Words only count where a rule
 * compares them. It is given to the browser as text: it may name nothing outside itself.
 */
export function giveParts(): void {
  const known = new Set<number>();
  const outlines = new Set<string>();
  const outsides = new Set<string>();
  /** Attributes that no rule looks at, and those of which a rule looks only whether they say anything. */
  const passed = /^(class|id|style|inert|data-.*|d|[xy][12]?|d[xy]|c[xy]|r[xy]?|points|transform|viewBox)$/;
  const anyValue = /^(href|src|value|name|for|title|alt|placeholder|min|max|step|rows|cols|maxlength|colspan|rowspan)$/;
  const references = /^aria-(labelledby|describedby|controls|owns|activedescendant|details|errormessage)$|^headers$/;
  const named = /^(A|BUTTON|SUMMARY)$/;
  const plain = /^(DIV|SPAN|P|B|I|EM|STRONG|SMALL|CODE|INS|DEL|MARK)$/;
  const sections = /^(BODY|MAIN|SECTION|ARTICLE|ASIDE|HEADER|FOOTER|FORM|NAV)$/;
  const landmarks = 'main, nav, aside, header, footer, form, section, article, [role]';

  const squeeze = (words: string | null | undefined): string => (words ?? '').replaceAll(/\s+/g, ' ').trim();
  const says = (words: string | null | undefined): string => (squeeze(words) === '' ? '-' : '+');
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && squeeze(node.textContent) !== '');
  /** 53 bits: two parts must not be taken for one. */
  const fingerprint = (text: string): number => {
    let [high, low] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    return 4294967296 * (2097151 & low) + (high >>> 0);
  };

  const attribute = (element: Element, { name, value }: Attr): string => {
    if (passed.test(name)) return '';
    if (anyValue.test(name)) return ` ${name}${says(value)}`;
    if (references.test(name)) {
      const found = value.split(/\s+/).map((id) => says(document.getElementById(id)?.textContent));
      return ` ${name}${found.join('')}`;
    }
    if (name !== 'aria-label') return ` ${name}=${value}`;
    // A name has to hold the words that are seen.
    const seen = named.test(element.tagName) || element.hasAttribute('role') ? squeeze(element.textContent) : '';
    const holds = squeeze(value).toLowerCase().includes(seen.toLowerCase());
    return ` label${holds ? says(value) : `=${value}/${seen}`}`;
  };
  /** A part that scrolls, and in which nothing takes the focus. */
  const scrollsUnreached = (element: Element): boolean =>
    (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth) &&
    element.clientHeight > 0 &&
    element.querySelector('a, button, input, select, textarea, [tabindex]') === null &&
    /auto|scroll/.test(getComputedStyle(element).overflow);
  /** An element without what stands in it. */
  const own = (element: Element): string => {
    const style = element.getAttribute('style') ?? '';
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
    return [
      element.tagName,
      ...[...element.attributes].map((one) => attribute(element, one)),
      ...labels.map((one) => ` labelled${says(one.textContent)}`),
      style.includes('!important') ? ` ${style}` : '',
      scrollsUnreached(element) ? ' scrolls' : '',
      element.checkVisibility() ? '' : ' hidden',
    ].join('');
  };
  let placesNow = new Map<Element, string>();
  /** What rules can tell about where an element stands. */
  const place = (element: Element | null): string => {
    if (element === null || element === document.body) return '';
    const found = placesNow.get(element);
    if (found !== undefined) return found;
    const role = element.getAttribute('role');
    const isPlain = (plain.test(element.tagName) || element.tagName === 'SECTION') && role === null;
    const hides = element.getAttribute('aria-hidden') === 'true' ? '!' : '';
    const made = `${place(element.parentElement)}${isPlain ? '' : `>${element.tagName}${role ?? ''}`}${hides}`;
    placesNow.set(element, made);
    return made;
  };
  /** An element of which no rule says anything but what it says of those in it. */
  const isShell = (element: Element, itself: string): boolean => {
    const bare = itself.replaceAll(/ tabindex=-1| lang=en-US/g, '');
    const { tagName } = element;
    const unnamed = bare
      .replace(/ (aria-labelledby|label)\+/, '')
      .replace(/ role=(tabpanel tabindex=0|region|group)$/, ' role');
    if (sections.test(tagName)) return unnamed === tagName || unnamed === `${tagName} role`;
    if (plain.test(tagName)) return bare === tagName || unnamed === `${tagName} role`;
    if (tagName === 'LI') return bare === tagName;
    if (tagName === 'DETAILS') return bare.replace(' open=', '') === tagName;
    const isList = element.tagName === 'UL' || element.tagName === 'OL';
    return isList && bare === element.tagName && [...element.children].every(({ tagName }) => tagName === 'LI');
  };

  /** Which heading follows on which, which landmarks stand in what, and which names are there twice. */
  const outline = (): Set<string> => {
    const found = new Set<string>();
    const names = new Set<string>();
    let before = '';
    for (const element of document.body.querySelectorAll(`h1, h2, h3, h4, h5, h6, ${landmarks}`)) {
      const { tagName } = element;
      const role = element.getAttribute('role');
      if (!element.checkVisibility()) continue;
      if (/^H\d$/.test(tagName)) {
        found.add(`${before} > ${tagName}`);
        before = tagName;
      } else if (sections.test(tagName) || /^(region|navigation|search|banner|main)$/.test(role ?? '')) {
        const by = element.getAttribute('aria-labelledby');
        const words = element.getAttribute('aria-label') ?? (by && document.getElementById(by)?.textContent);
        const name = `${tagName} ${role ?? ''} ${squeeze(words)}`;
        found.add(`${place(element)} ${names.has(name) ? name : says(words)}`);
        names.add(name);
      }
    }
    return found;
  };
  /** Words outside of all landmarks. */
  const outside = (): Set<string> => {
    const words = [...document.body.querySelectorAll(`:not(${landmarks})`)].filter(
      (one) => hasText(one) && one.checkVisibility() && one.closest(landmarks) === null,
    );
    return new Set(words.map(own));
  };
  const addNew = (to: Set<string>, some: ReadonlySet<string>): boolean => {
    const { size } = to;
    for (const one of some) to.add(one);
    return to.size > size;
  };

  const take = (): Parts => {
    placesNow = new Map();
    const seen = new Map<Element, { itself: string; shape: number }>();
    const shapeOf = (element: Element): number => {
      const itself = own(element);
      // Ten rows of one shape are as good as one.
      const inside = new Set([...element.children].map(shapeOf));
      const shape = fingerprint(`${itself}${hasText(element) ? '"' : ''}<${[...inside].join()}>`);
      seen.set(element, { itself, shape });
      return shape;
    };
    const keyOf = (element: Element): number =>
      fingerprint(`${place(element.parentElement)} ${seen.get(element)?.shape ?? 0}`);
    const fresh: Element[] = [];
    const look = (element: Element): void => {
      // Axe says nothing of what is not there.
      if (!element.checkVisibility()) return;
      const key = keyOf(element);
      if (known.has(key)) return;
      known.add(key);
      if (isShell(element, seen.get(element)?.itself ?? '')) for (const child of element.children) look(child);
      else {
        fresh.push(element);
        // What stands in it is asked about together with it.
        for (const inner of element.querySelectorAll('*')) known.add(keyOf(inner));
      }
    };
    const dialogs = [...document.querySelectorAll('[role$="dialog"]:not(.toast)')].filter((one) =>
      one.checkVisibility(),
    );
    for (const root of dialogs.length > 0 ? dialogs : [document.body]) {
      shapeOf(root);
      look(root);
    }
    if (dialogs.length > 0) return { fresh, newOutline: false, newOutside: false };
    return { fresh, newOutline: addNew(outlines, outline()), newOutside: addNew(outsides, outside()) };
  };
  const parts: PartsOfPage = { take };
  Reflect.set(window, 'candorParts', parts);
}
