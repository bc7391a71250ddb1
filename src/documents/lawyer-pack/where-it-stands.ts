/** Where in the numbered policies a record, an answer, a citation or a block stands. */
import type { Citation, RecordPath } from '../block.ts';
import { gapsOf } from '../block-tree.ts';
import type { NumberedPolicy } from './numbered-policies.ts';

export interface WhereItStands {
  /** Numbers of the paragraphs that rest on a record, or on one of its answers. */
  ofRecord: (id: string) => string[];
  /** Numbers of the paragraphs in which this answer is a gap. */
  ofGap: (path: RecordPath) => string[];
  ofCitation: (citation: Citation) => string[];
  /** The number at which a block of a policy begins; undefined for one that the policy does not have. */
  ofBlock: (policy: string | undefined, id: string) => string | undefined;
}

/** Built once for a pack; each look-up is a read of a map. */
export function whereItStands(policies: readonly NumberedPolicy[]): WhereItStands {
  const records = new Map<string, string[]>();
  const gaps = new Map<string, string[]>();
  const citations = new Map<string, string[]>();
  const blocks = new Map<string, string>();
  const add = (map: Map<string, string[]>, key: string, number: string): void => {
    const numbers = map.get(key) ?? [];
    if (!numbers.includes(number)) map.set(key, [...numbers, number]);
  };
  for (const { id: policy, paragraphs } of policies) {
    for (const { number, part, citations: law, begins } of paragraphs) {
      for (const id of begins) blocks.set(`${policy ?? ''} ${id}`, number);
      for (const path of part.records) add(records, recordOf(path), number);
      for (const gap of gapsOf(part)) add(gaps, gap.path, number);
      for (const citation of law) add(citations, citation, number);
    }
  }
  return {
    ofRecord: (id) => records.get(id) ?? [],
    ofGap: (path) => gaps.get(path) ?? [],
    ofCitation: (citation) => citations.get(citation) ?? [],
    ofBlock: (policy, id) => blocks.get(`${policy ?? ''} ${id}`),
  };
}

/** The id of the record to which a path leads. */
export function recordOf(path: RecordPath): string {
  return path.split('.')[0] ?? path;
}

/** `1.3.2, 1.4.1 and 7 more`; a dash when it stands nowhere. */
export function numbersInWords(numbers: readonly string[]): string {
  const most = 8;
  if (numbers.length === 0) return '–';
  const shown = numbers.slice(0, most).join(', ');
  return numbers.length > most ? `${shown} and ${numbers.length - most} more` : shown;
}
