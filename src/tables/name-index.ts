/** Finding records by the names that people write: exactly, and without “, Inc.” and the like. */
import type { RecordType } from '../inventory/record-id.ts';
import { plainWords } from './table-types.ts';

/** Ends of company names that lists leave out. */
const legalForms = /[, ]+(?:inc|incorporated|llc|llp|lp|pllc|pc|corp|corporation|co|company|ltd|limited|gmbh)$/;

/** A name without its legal form and its signs. */
export function looseName(text: string): string {
  let name = plainWords(text).replaceAll('.', '');
  while (legalForms.test(name)) name = name.replace(legalForms, '');
  return name.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The records of an office by the names that people write for them. */
export class NameIndex {
  readonly #exact = new Map<string, Set<string>>();
  readonly #loose = new Map<string, Set<string>>();
  readonly #ids = new Map<string, RecordType>();
  /** Names that can begin alike have the same first word. */
  readonly #byFirstWord = new Map<string, { id: string; name: string; loose: string }[]>();

  /** Adds a record under a name. */
  add(type: RecordType, id: string, name: string): void {
    this.#ids.set(id, type);
    put(this.#exact, `${type} ${plainWords(name)}`, id);
    const loose = looseName(name);
    put(this.#loose, `${type} ${loose}`, id);
    const first = `${type} ${firstWord(loose)}`;
    const alike = this.#byFirstWord.get(first);
    if (alike === undefined) this.#byFirstWord.set(first, [{ id, name, loose }]);
    else alike.push({ id, name, loose });
  }

  /** True when the id is one of this type. */
  has(type: RecordType, id: string): boolean {
    return this.#ids.get(id) === type;
  }

  /**
   * The one record of a type whose name begins with all of this one or the other way round, word by word, as `Postwell` and
   * `Postwell Mail, Inc.` do; null when there is none, or several.
   */
  beginsAlike(type: RecordType, name: string): { id: string; title: string } | null {
    const loose = looseName(name);
    const found = (this.#byFirstWord.get(`${type} ${firstWord(loose)}`) ?? []).filter((one) =>
      areAlike(one.loose, loose),
    );
    const [one] = found;
    return one !== undefined && found.length === 1 ? { id: one.id, title: one.name } : null;
  }

  /** The ids of a type with exactly this name, or else with one that differs in its legal form only. */
  find(type: RecordType, name: string): { ids: readonly string[]; loose: boolean } {
    const exact = this.#exact.get(`${type} ${plainWords(name)}`);
    if (exact !== undefined) return { ids: [...exact], loose: false };
    const loose = looseName(name) === '' ? undefined : this.#loose.get(`${type} ${looseName(name)}`);
    return { ids: loose === undefined ? [] : [...loose], loose: true };
  }
}

/** Shorter beginnings say nothing: many names begin with “The”. */
const fewestLetters = 4;

function firstWord(loose: string): string {
  return loose.split(' ', 1)[0] ?? '';
}

function areAlike(first: string, second: string): boolean {
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short.length >= fewestLetters && `${long} `.startsWith(`${short} `);
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, new Set([id]));
  else ids.add(id);
}
