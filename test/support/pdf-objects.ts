/**
 * Reads the objects of a PDF, for tests: the files that pdfkit writes, with a plain cross-reference table and streams that
 * are deflated or not. Written for the tests, so that they check a file's structure where no other PDF tool is installed.
 */
import { inflateSync } from 'node:zlib';

export type PdfValue = null | boolean | number | PdfValue[] | PdfName | PdfString | PdfRef | PdfDict | PdfStream;

export interface PdfName {
  kind: 'name';
  name: string;
}
export interface PdfString {
  kind: 'string';
  /** One character for each byte. */
  bytes: string;
}
export interface PdfRef {
  kind: 'ref';
  id: number;
}
export interface PdfDict {
  kind: 'dict';
  entries: Map<string, PdfValue>;
}
export interface PdfStream {
  kind: 'stream';
  dict: PdfDict;
  /** Inflated; one character for each byte. */
  data: string;
}

/** An operator of a content stream, such as `BT`. */
export interface PdfOperator {
  kind: 'operator';
  operator: string;
}

const delimiter = /[\s()<>[\]{}/%]/u;

/** Reads values one after the other. */
export class PdfLexer {
  readonly #source: string;
  position: number;

  constructor(source: string, position = 0) {
    this.#source = source;
    this.position = position;
  }

  /** The next value or operator, or undefined at the end. References are understood where `references` is true. */
  next(references: boolean): PdfValue | PdfOperator | undefined {
    this.#skipSpace();
    const source = this.#source;
    const character = source[this.position];
    if (character === undefined) return undefined;
    if (character === '/') return this.#name();
    if (character === '(') return this.#literalString();
    if (character === '[') return this.#array(references);
    if (source.startsWith('<<', this.position)) return this.#dict(references);
    if (character === '<') return this.#hexString();
    const word = this.#word();
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/u.test(word)) {
      const reference = references
        ? /^\s+\d+\s+R(?![A-Za-z])/u.exec(source.slice(this.position, this.position + 16))
        : null;
      if (reference === null) return Number(word);
      this.position += reference[0].length;
      return { kind: 'ref', id: Number(word) };
    }
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    return { kind: 'operator', operator: word };
  }

  /** The next value; throws where an operator or nothing follows. */
  value(references = true): PdfValue {
    const next = this.next(references);
    if (next === undefined || isOperator(next)) throw new Error(`no value at ${String(this.position)}`);
    return next;
  }

  #skipSpace(): void {
    while (true) {
      const character = this.#source[this.position];
      if (character === '%') this.position = indexOrEnd(this.#source, '\n', this.position);
      else if (character === undefined || !/[\s\0]/u.test(character)) return;
      this.position += 1;
    }
  }

  #word(): string {
    const start = this.position;
    this.position += 1;
    while (this.position < this.#source.length && !delimiter.test(this.#source[this.position] ?? ' '))
      this.position += 1;
    return this.#source.slice(start, this.position);
  }

  #name(): PdfName {
    const word = this.#word();
    const name = word.slice(1).replace(/#([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    return { kind: 'name', name };
  }

  #literalString(): PdfString {
    let depth = 0;
    let bytes = '';
    const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
    for (; ; this.position += 1) {
      const character = this.#source[this.position];
      if (character === undefined) throw new Error('string without end');
      if (character === '\\') {
        this.position += 1;
        const escaped = this.#source[this.position] ?? '';
        bytes += escapes[escaped] ?? escaped;
        continue;
      }
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth === 0) break;
      if (depth > 1 || character !== '(') bytes += character;
    }
    this.position += 1;
    return { kind: 'string', bytes };
  }

  #hexString(): PdfString {
    const end = this.#source.indexOf('>', this.position);
    const digits = this.#source.slice(this.position + 1, end).replace(/\s/gu, '');
    this.position = end + 1;
    return { kind: 'string', bytes: Buffer.from(digits, 'hex').toString('latin1') };
  }

  #array(references: boolean): PdfValue[] {
    this.position += 1;
    const values: PdfValue[] = [];
    while (true) {
      this.#skipSpace();
      if (this.#source[this.position] === ']') break;
      values.push(this.value(references));
    }
    this.position += 1;
    return values;
  }

  #dict(references: boolean): PdfDict {
    this.position += 2;
    const entries = new Map<string, PdfValue>();
    while (true) {
      this.#skipSpace();
      if (this.#source.startsWith('>>', this.position)) break;
      const key = this.#name();
      entries.set(key.name, this.value(references));
    }
    this.position += 2;
    return { kind: 'dict', entries };
  }
}

/** A PDF whose objects can be looked up. */
export class PdfFile {
  readonly #source: string;
  readonly #offsets = new Map<number, number>();
  readonly #objects = new Map<number, PdfValue>();
  readonly trailer: PdfDict;

  constructor(bytes: Uint8Array) {
    this.#source = Buffer.from(bytes).toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(this.#source)?.[1]);
    const table = /^xref\s+0 (\d+)\s+/u.exec(this.#source.slice(start, start + 40));
    if (table === null) throw new Error('no cross-reference table');
    const count = Number(table[1]);
    for (let id = 0; id < count; id += 1) {
      const entry = this.#source.substr(start + table[0].length + id * 20, 20);
      if (entry[17] === 'n') this.#offsets.set(id, Number(entry.slice(0, 10)));
    }
    const trailerStart = this.#source.indexOf('trailer', start) + 'trailer'.length;
    this.trailer = asDict(new PdfLexer(this.#source, trailerStart).value());
  }

  /** The value itself, or the object that a reference points to. */
  resolve(value: PdfValue | undefined): PdfValue {
    if (value === undefined) return null;
    if (!isKind(value, 'ref')) return value;
    const known = this.#objects.get(value.id);
    if (known !== undefined) return known;
    const object = this.#read(value.id);
    this.#objects.set(value.id, object);
    return object;
  }

  /** An entry of a dictionary (or of a reference to one), with its reference followed. */
  get(dict: PdfValue | undefined, key: string): PdfValue {
    const resolved = this.resolve(dict);
    if (isKind(resolved, 'dict')) return this.resolve(resolved.entries.get(key));
    if (isKind(resolved, 'stream')) return this.resolve(resolved.dict.entries.get(key));
    return null;
  }

  /** An entry as it stands in the file, which may be a reference. */
  raw(dict: PdfValue | undefined, key: string): PdfValue | undefined {
    const resolved = this.resolve(dict);
    return isKind(resolved, 'dict') ? resolved.entries.get(key) : undefined;
  }

  get catalog(): PdfValue {
    return this.get(this.trailer, 'Root');
  }

  /** The page objects in order, as references. pdfkit writes them in one flat list. */
  get pages(): PdfRef[] {
    const kids = this.get(this.get(this.catalog, 'Pages'), 'Kids');
    return asArray(kids).filter((kid) => isKind(kid, 'ref'));
  }

  #read(id: number): PdfValue {
    const offset = this.#offsets.get(id);
    if (offset === undefined) throw new Error(`no object ${String(id)}`);
    const head = /^\d+ \d+ obj/u.exec(this.#source.slice(offset, offset + 30));
    if (head === null) throw new Error(`object ${String(id)} is not where the table says`);
    const lexer = new PdfLexer(this.#source, offset + head[0].length);
    const value = lexer.value();
    if (!isKind(value, 'dict')) return value;
    const keyword = /^\s*stream\r?\n/u.exec(this.#source.slice(lexer.position, lexer.position + 20));
    if (keyword === null) return value;
    const begin = lexer.position + keyword[0].length;
    const raw = this.#source.slice(begin, begin + Number(this.get(value, 'Length')));
    const deflated = nameOf(this.get(value, 'Filter')) === 'FlateDecode';
    const data = deflated ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw;
    return { kind: 'stream', dict: value, data };
  }
}

type Kinds = { name: PdfName; string: PdfString; ref: PdfRef; dict: PdfDict; stream: PdfStream; operator: PdfOperator };

export function isKind<Kind extends keyof Kinds>(value: unknown, kind: Kind): value is Kinds[Kind] {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}

export function isOperator(value: unknown): value is PdfOperator {
  return isKind(value, 'operator');
}

export function asArray(value: PdfValue): PdfValue[] {
  return Array.isArray(value) ? value : [];
}

export function nameOf(value: PdfValue | undefined): string | undefined {
  return value !== undefined && isKind(value, 'name') ? value.name : undefined;
}

/** The text of a string object: UTF-16 where it says so, else one letter a byte. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (value === undefined || !isKind(value, 'string')) return undefined;
  if (!value.bytes.startsWith('\u00fe\u00ff')) return value.bytes;
  return new TextDecoder('utf-16be').decode(Buffer.from(value.bytes.slice(2), 'latin1'));
}

function asDict(value: PdfValue): PdfDict {
  if (!isKind(value, 'dict')) throw new Error('not a dictionary');
  return value;
}

function indexOrEnd(source: string, search: string, from: number): number {
  const index = source.indexOf(search, from);
  return index < 0 ? source.length : index;
}
