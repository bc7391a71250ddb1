/** What a policy says on a day: its sentences, rows and points by id, in the office's words and in those of the records. */
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Document, RecordPath, SectionBlock } from '../block.ts';
import { ownText, withParts, type Part } from '../block-tree.ts';
import { applyOwnWording } from '../own-wording/apply-own-wording.ts';
import { composePolicy } from '../policy/compose-policy.ts';
import type { PolicyOptions } from '../policy/policy-context.ts';
import { choosePolicy } from '../policy/policy-scope.ts';
import { inPublishedWords } from './published-words.ts';

/** A sentence, row, term or point. Headings and captions say nothing of their own. */
export interface Saying {
  id: string;
  /** The top section around it. */
  sectionId: string;
  section: string;
  /** Its words as published: gaps in plain words. */
  text: string;
  /** The words that the records give for it; empty for a paragraph that the office added. */
  generated: string;
  /** The records behind its words, and behind those that the records give. */
  records: RecordPath[];
}

/** What the policy says, in reading order. */
export function sayingsOn(office: OfficeRecords, options: PolicyOptions): Map<string, Saying> {
  const composed = composePolicy(office, options);
  const own = applyOwnWording(composed, office, choosePolicy(office, options.policyId)?.id, options.asOf).document;
  const generated = sayingsOf(inPublishedWords(composed));
  const sayings = [...sayingsOf(inPublishedWords(own)).values()].map((one): Saying => {
    const plain = generated.get(one.id);
    return { ...one, generated: plain?.text ?? '', records: [...one.records, ...(plain?.records ?? [])] };
  });
  return new Map(sayings.map((one) => [one.id, one]));
}

/** What a document says, in reading order. */
export function sayingsOf(document: Document): Map<string, Saying> {
  const sayings = document.sections.flatMap((section) =>
    withParts(section).flatMap((part) => sayingOf(part, section) ?? []),
  );
  return new Map(sayings.map((one) => [one.id, one]));
}

function sayingOf(part: Part, section: SectionBlock): Saying | undefined {
  if (!('runs' in part) && !('cells' in part)) return undefined;
  const text = ownText(part);
  const { id, records } = part;
  return { id, sectionId: section.id, section: section.title, text, generated: text, records };
}
