import type { Document } from '../../../../src/documents/block.ts';
import { statementDifferences } from './statement-differences.ts';

export interface ChangedSection {
  title: string;
  added: number;
  removed: number;
  changed: number;
}

/** How many statements of each section are new, gone or different, in the order of the text. */
export function changedSections(before: Document, after: Document): ChangedSection[] {
  const bySection = Map.groupBy(statementDifferences(before, after), (one) => one.section);
  return [...bySection].map(([title, found]) => {
    const count = (kind: 'added' | 'removed' | 'changed'): number => found.filter((one) => one.kind === kind).length;
    return { title, added: count('added'), removed: count('removed'), changed: count('changed') };
  });
}
