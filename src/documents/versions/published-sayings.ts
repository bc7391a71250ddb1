/** Finds each sentence that the rules of today write in a text that was published by the rules of its time. */
import type { Saying } from './sayings.ts';

export interface PublishedSayings {
  /** What was published of a sentence, by the id that the rules of today give it; nothing for one that never was. */
  publishedAs: ReadonlyMap<string, Saying>;
  /** How many sentences read otherwise, are new, or are gone, although the records are the same. */
  wordedOtherwise: number;
}

/**
 * `published`: the frozen text. `before`: what the rules of today write from the records behind it. A sentence keeps its id;
 * one whose id is another one now is known by its words.
 */
export function matchPublished(
  published: ReadonlyMap<string, Saying>,
  before: ReadonlyMap<string, Saying>,
): PublishedSayings {
  const others = [...published.values()].filter((one) => !before.has(one.id));
  const byWords = new Map(others.map((one) => [one.text, one]));
  const found = [...before.values()].flatMap((one) => {
    const same = published.get(one.id) ?? byWords.get(one.text);
    return same === undefined ? [] : [[one.id, same] as const];
  });
  // An id may come back that the rules of today give no sentence of then.
  const publishedAs = new Map([...others.map((one) => [one.id, one] as const), ...found]);
  const kept = new Set(found.flatMap(([id, one]) => (before.get(id)?.text === one.text ? [one.id] : [])));
  const gone = [...published.keys()].filter((id) => !kept.has(id) && !before.has(id));
  const otherwise = [...before.values()].filter((one) => publishedAs.get(one.id)?.text !== one.text);
  return { publishedAs, wordedOtherwise: otherwise.length + gone.length };
}
