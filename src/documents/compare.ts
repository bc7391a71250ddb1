/** What changed between two documents, part by part: by stable id, never by position. */
import type { Document, RecordPath } from './block.ts';
import { allBlocks, ownText, type Part } from './block-tree.ts';

export interface PartText {
  id: string;
  /** The words of the part itself. */
  text: string;
  records: RecordPath[];
}

export interface ChangedPart {
  id: string;
  before: string;
  after: string;
  recordsBefore: RecordPath[];
  recordsAfter: RecordPath[];
}

export interface DocumentComparison {
  added: PartText[];
  removed: PartText[];
  changed: ChangedPart[];
}

/**
 * Parts that are new, gone, or say something else. Parts without words of their own (a list, a row of blocks) are left
 * out, and so are parts that moved and say the same.
 */
export function compareDocuments(before: Document, after: Document): DocumentComparison {
  const old = textsById(before);
  const current = textsById(after);
  const changed = [...current.values()].flatMap((part): ChangedPart[] => {
    const was = old.get(part.id);
    if (!was || was.text === part.text) return [];
    return [
      { id: part.id, before: was.text, after: part.text, recordsBefore: was.records, recordsAfter: part.records },
    ];
  });
  return {
    added: [...current.values()].filter((part) => !old.has(part.id)),
    removed: [...old.values()].filter((part) => !current.has(part.id)),
    changed,
  };
}

function textsById(document: Document): Map<string, PartText> {
  const parts = allBlocks(document).map((part: Part): PartText => {
    return { id: part.id, text: ownText(part), records: part.records };
  });
  return new Map(parts.filter((part) => part.text !== '').map((part) => [part.id, part]));
}
