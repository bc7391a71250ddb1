/** The draft policy of an office, in its own words where it has chosen some. */
import { AppError } from '../../src/contract/errors.ts';
import type { Document } from '../../src/documents/block.ts';
import { withLawyersAppendix } from '../../src/documents/lawyers-appendix.ts';
import { policyText } from '../../src/documents/own-wording/policy-text.ts';
import { choosePolicy } from '../../src/documents/policy/policy-scope.ts';
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
  refuseUnknownPolicy(office, policyId);
  const { document } = policyText(office, { policyId, asOf });
  return explain ? withLawyersAppendix(document) : document;
}

/** The id of the policy meant: the one given, else the first for everyone; empty when there is none. Throws `unknownPolicy`. */
export function policyIdFor(office: OfficeRecords, policyId: string | undefined): string {
  refuseUnknownPolicy(office, policyId);
  return choosePolicy(office, policyId)?.id ?? '';
}

/** The same, where there must be one: throws `unknownPolicy` also when the office has no policy at all. */
export function neededPolicyId(office: OfficeRecords, policyId: string | undefined): string {
  const id = policyIdFor(office, policyId);
  if (id === '') throw new AppError('unknownPolicy', { known: [] });
  return id;
}

function refuseUnknownPolicy(office: OfficeRecords, policyId: string | undefined): void {
  if (policyId === undefined || office.policyDocument.some((policy) => policy.id === policyId)) return;
  throw new AppError('unknownPolicy', { id: policyId, known: office.policyDocument.map((policy) => policy.id) });
}
