/** Every record type in one map: the table of contents of the inventory. */
import { activity } from './activity.ts';
import { address } from './address.ts';
import { agreement } from './agreement.ts';
import { contact } from './contact.ts';
import { dataElement } from './data-element.ts';
import { disclosure } from './disclosure.ts';
import type { Field } from './field.ts';
import { findingWaiver } from './finding-waiver.ts';
import { inventoryReview } from './inventory-review.ts';
import { issuedVersion, policyReview } from './issued-version.ts';
import { evidence, ledgerYear } from './kept-records.ts';
import { letter } from './letter.ts';
import { marketing } from './marketing.ts';
import { organization } from './organization.ts';
import { wording } from './own-wording.ts';
import { personGroup } from './person-group.ts';
import { policyDocument } from './policy-document.ts';
import { purpose } from './purpose.ts';
import { recipient } from './recipient.ts';
import { validTimeFields, type RecordDefinition, type RecordEnvelope } from './record-definition.ts';
import type { RecordType } from './record-id.ts';
import { agent, financialIncentive, requestChannel, verification } from './request-handling.ts';
import { request } from './request.ts';
import { retentionRule } from './retention-rule.ts';
import { right } from './right.ts';
import { source } from './source.ts';
import { system } from './system.ts';
import { tracker } from './tracker.ts';
import { transfer } from './transfer.ts';

export const definitions = {
  organization,
  address,
  contact,
  personGroup,
  dataElement,
  source,
  purpose,
  system,
  tracker,
  recipient,
  agreement,
  activity,
  disclosure,
  retentionRule,
  marketing,
  transfer,
  right,
  requestChannel,
  verification,
  agent,
  financialIncentive,
  policyDocument,
  wording,
  issuedVersion,
  policyReview,
  inventoryReview,
  findingWaiver,
  request,
  letter,
  ledgerYear,
  evidence,
};

type Definitions = typeof definitions;

/** The record of a type: `RecordByType['recipient']` is `Recipient`. */
export type RecordByType = {
  [Type in RecordType]: Definitions[Type] extends { titleOf: (record: infer R) => string } ? R : never;
};

/** A record of whatever type: its fields are read with `answerOf`. */
export type AnyRecord = RecordEnvelope;

/** The definition of a type, for code that treats all record types alike. */
export function definitionOf(type: RecordType): RecordDefinition {
  const found: unknown = definitions[type];
  // Each definition knows its own record; code that walks over all types sees only the common shape.
  return found as RecordDefinition;
}

const fieldsByType = new Map<RecordType, readonly [name: string, field: Field][]>();

/** All fields of a type in order: its own, then the valid time. */
export function fieldsOf(type: RecordType): readonly [name: string, field: Field][] {
  // Asked for every record again and again; the definitions never change.
  const known = fieldsByType.get(type);
  if (known) return known;
  const fields = [...Object.entries(definitionOf(type).fields), ...Object.entries(validTimeFields)];
  fieldsByType.set(type, fields);
  return fields;
}
