/** Reads XML that programs have written, for tests: elements, attributes and text, without entities of its own. */

export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: XmlElement[];
  /** Text of this element itself and of those in it, in order. */
  text: string;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The root of a document. Throws when it is not well-formed, or holds a character that XML cannot hold. */
export function parseXml(source: string): XmlElement {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(source))
    throw new Error('a forbidden character');
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open: XmlElement[] = [root];
  const body = source.replace(/^\ufeff?<\?xml[^>]*\?>/u, '');
  for (const [token, closing, name, attributes, selfClosing, text] of body.matchAll(
    /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|</gu,
  )) {
    const current = open.at(-1) ?? root;
    if (text !== undefined) {
      const plain = unescape(text);
      for (const element of open) element.text += plain;
    } else if (name === undefined) throw new Error(`not well-formed: ${token}`);
    else if (closing === '/') {
      if (open.length === 1 || current.name !== name) throw new Error(`</${name}> ends <${current.name}>`);
      open.pop();
    } else {
      const element = { name, attributes: attributesOf(attributes ?? ''), children: [], text: '' };
      current.children.push(element);
      if (selfClosing !== '/') open.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (open.length !== 1 || only === undefined || others.length > 0) throw new Error('not one closed element');
  return only;
}

/** The element and all below it, in the order of the file. */
export function allElements(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const add = (element: XmlElement): void => {
    found.push(element);
    element.children.forEach(add);
  };
  add(root);
  return found;
}

/** All elements of a name, in the order of the file. */
export function elementsNamed(root: XmlElement, name: string): XmlElement[] {
  return allElements(root).filter((element) => element.name === name);
}

function attributesOf(source: string): Map<string, string> {
  return new Map(
    [...source.matchAll(/([\w:.-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, unescape(value)]),
  );
}

function unescape(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/giu, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    const known = entities[name];
    if (known === undefined) throw new Error(`unknown entity ${whole}`);
    return known;
  });
}
