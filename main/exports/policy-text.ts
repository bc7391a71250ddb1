/** The draft policy of an office. */
import { AppError } from '../../src/contract/errors.ts';
import type { Document } from '../../src/documents/block.ts';
import { withLawyersAppendix } from '../../src/documents/lawyers-appendix.ts';
import { composePolicy } from '../../src/documents/policy/compose-policy.ts';
import type { OfficeRecords } from '../../src/inventory/office-records.ts';

export interface PolicyQuestion {
  policyId?: string | undefined;
  /** ISO date that the text speaks of. */
  asOf: string;
  /** Adds the appendix for the lawyer: why each block is there. */
  explain?: boolean;
}

/** Composes the draft. Throws `unknownPolicy` when the office has no policy of that id. */
export function draftPolicy(office: OfficeRecords, { policyId, asOf, explain = false }: PolicyQuestion): Document {
  if (policyId !== undefined && !office.policyDocument.some((policy) => policy.id === policyId)) {
    throw new AppError('unknownPolicy', { id: policyId, known: office.policyDocument.map((policy) => policy.id) });
  }
  const draft = composePolicy(office, { policyId, asOf });
  return explain ? withLawyersAppendix(draft) : draft;
}
