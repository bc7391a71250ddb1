/** Sets of data elements as bits: an office may have 2,000 elements on 10,000 lines, and joining such sets must cost nothing. */

/** One bit for each element, by its place in the list of elements. */
export type ElementSet = Uint32Array;

/**
 * Makes empty sets for an office with so many elements. They are cut out of common memory: there are thousands of them, and
 * to ask for the memory of each would take longer than to fill it.
 */
export function setMaker(elements: number): () => ElementSet {
  const words = Math.ceil(elements / 32);
  let block = new Uint32Array(0);
  let used = 0;
  return () => {
    if (used + words > block.length) {
      block = new Uint32Array(words * setsInBlock);
      used = 0;
    }
    used += words;
    return block.subarray(used - words, used);
  };
}

const setsInBlock = 256;

/** Puts an element into the set. */
export function putElement(set: ElementSet, element: number): void {
  const word = element >>> 5;
  set[word] = (set[word] ?? 0) | (1 << (element & 31));
}

/** Puts everything of another set into the set. */
export function putAll(set: ElementSet, other: ElementSet): void {
  for (let word = 0; word < other.length; word += 1) set[word] = (set[word] ?? 0) | (other[word] ?? 0);
}

/** Puts into the set what is in `all` and not in `taken`. */
export function putDifference(set: ElementSet, all: ElementSet, taken: ElementSet): void {
  for (let word = 0; word < all.length; word += 1)
    set[word] = (set[word] ?? 0) | ((all[word] ?? 0) & ~(taken[word] ?? 0));
}

/** Whether the element is in the set. */
export function hasElement(set: ElementSet, element: number): boolean {
  return (((set[element >>> 5] ?? 0) >>> (element & 31)) & 1) === 1;
}

/** The elements of the set, in their order. */
export function elementsIn(set: ElementSet): number[] {
  const found: number[] = [];
  for (let word = 0; word < set.length; word += 1) {
    for (let bits = set[word] ?? 0; bits !== 0; bits &= bits - 1) found.push(word * 32 + 31 - Math.clz32(bits & -bits));
  }
  return found;
}

/** How many elements are in the set. */
export function sizeOfSet(set: ElementSet): number {
  let size = 0;
  for (const word of set) for (let bits = word; bits !== 0; bits &= bits - 1) size += 1;
  return size;
}
