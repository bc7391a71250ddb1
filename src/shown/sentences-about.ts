/** The sentences of a document by the records that they rest on. */
import type { Document } from '../documents/block.ts';
import { ownText, partsInside, type Part } from '../documents/block-tree.ts';
import { once } from '../documents/policy/once.ts';
import type { ShownSentence } from './shown-in.ts';

/** Every sentence, list item, row and definition that rests on a record, or on one of its answers, in reading order. */
export function sentencesAbout(document: Document, id: string): readonly ShownSentence[] {
  return byRecord(document).get(id) ?? [];
}

/** A document never changes, so it is read through once. */
const byRecord = once((document: Document): ReadonlyMap<string, readonly ShownSentence[]> => {
  const found = new Map<string, ShownSentence[]>();
  const go = (part: Part, section: string): void => {
    if ('runs' in part || 'cells' in part) {
      const text = ownText(part).split('\n').filter(Boolean).join(' · ');
      for (const id of new Set(part.records.map((path) => path.split('.')[0] ?? path))) {
        const list = found.get(id) ?? [];
        list.push({ block: part.id, section, text });
        found.set(id, list);
      }
    }
    const inside = 'kind' in part && part.kind === 'section' ? part.title : section;
    for (const inner of partsInside(part)) go(inner, inside);
  };
  for (const section of document.sections) go(section, section.title);
  return found;
});
