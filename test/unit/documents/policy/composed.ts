/** Composing for tests: the policy of a small office, and the words of one of its parts. */
import { findBlock, textOf, textOfDocument } from '../../../../src/documents/block-tree.ts';
import type { Document } from '../../../../src/documents/block.ts';
import { composePolicy } from '../../../../src/documents/policy/compose-policy.ts';
import { buildOffice } from '../../../support/office-builder.ts';

/** The day of every policy in these tests. */
export const asOf = '2026-11-22';

type Parts = Parameters<typeof buildOffice>[0];

/** The policy of an office in which only the answers named are known. */
export function policyOf(parts: Parts, policyId?: string): Document {
  return composePolicy(buildOffice(parts), { asOf, policyId });
}

/** The words of a part and of everything in it; undefined when the document has no such part. */
export function wordsOf(document: Document, id: string): string | undefined {
  const part = findBlock(document, id);
  return part && textOf(part);
}

/** The words of a part that must be there. */
export function textAt(parts: Parts, id: string): string {
  const document = policyOf(parts);
  const text = wordsOf(document, id);
  if (text === undefined) throw new Error(`No ${id} in:\n${textOfDocument(document)}`);
  return text;
}
