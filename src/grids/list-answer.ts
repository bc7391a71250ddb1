/** Lists of links that a grid changes: who confirmed them, and whether they stay a suggestion. */
import { given, itemsOf, unknown, type Answer, type Confirmation } from '../inventory/answer.ts';

/**
 * The answer with other items. The same items keep the answer as it is; a suggestion stays one, because nobody has looked at its
 * other items; no items are "not known yet".
 */
export function withItems<Item>(before: Answer<Item[]>, items: readonly Item[], by: Confirmation): Answer<Item[]> {
  const same = itemsOf(before);
  if (items.length === same.length && items.every((one, index) => one === same[index])) return before;
  if (items.length === 0) return unknown;
  return before.state === 'suggested' ? { state: 'suggested', value: [...items] } : given([...items], by);
}

/** The items confirmed, whatever they were before. */
export function confirmedItems<Item>(before: Answer<Item[]>, items: readonly Item[], by: Confirmation): Answer<Item[]> {
  const list = withItems(before, items, by);
  return list.state === 'suggested' ? given(list.value, by) : list;
}
