/** Own wording for tests: records with what matters, and the sample's policy in its own words. */
import { findBlock, ownText } from '../../../../src/documents/block-tree.ts';
import type { Document } from '../../../../src/documents/block.ts';
import { applyOwnWording } from '../../../../src/documents/own-wording/apply-own-wording.ts';
import { basisOf } from '../../../../src/documents/own-wording/generated-text.ts';
import { composePolicy } from '../../../../src/documents/policy/compose-policy.ts';
import { given, none } from '../../../../src/inventory/answer.ts';
import type { AnyRecord } from '../../../../src/inventory/definitions.ts';
import { blankRecord } from '../../../../src/inventory/new-record.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import type { Wording, WordingChange } from '../../../../src/inventory/own-wording.ts';
import { formatId } from '../../../../src/inventory/record-id.ts';
import { imagingStudio } from '../../../../src/samples/imaging-studio.ts';

export const asOf = '2026-11-22';
export const office = imagingStudio;

/** The sample's policy as its records give it; composed once for all tests of a file. */
export const generated = composePolicy(office, { asOf });

export interface Wish {
  change: WordingChange;
  block: string;
  text?: string;
  after?: string;
  /** The text of today when left out. */
  basis?: string;
  policy?: string;
}

/** Own wording records W-001, W-002 … with the basis that the service would keep. */
export function wordingRecords(wishes: readonly Wish[], document: Document = generated): Wording[] {
  return wishes.map(({ change, block, text, after, basis, policy = 'PD-001' }, index) => {
    const kept = basis ?? basisOf(document, block, change) ?? '';
    return {
      ...(blankRecord('wording', formatId('wording', index + 1)) as AnyRecord & Wording),
      policy: given(policy),
      block: given(block),
      change: given(change),
      text: text === undefined ? none : given(text),
      after: after === undefined ? none : given(after),
      basis: kept === '' ? none : given(kept),
    };
  });
}

/** The sample, or another office, with own wording. */
export function withWordings(wishes: readonly Wish[], records: OfficeRecords = office): OfficeRecords {
  return { ...records, wording: wordingRecords(wishes) };
}

/** The sample's policy in its own words. */
export function worded(...wishes: Wish[]): ReturnType<typeof applyOwnWording> {
  return applyOwnWording(generated, withWordings(wishes), 'PD-001');
}

/** The words of a part; undefined when the document has none. */
export function wordsAt(document: Document, id: string): string | undefined {
  const part = findBlock(document, id);
  return part && ownText(part);
}
