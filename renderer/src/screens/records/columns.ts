import type { RecordByType } from '../../../../src/inventory/definitions.ts';
import type { InventoryType } from '../../../../src/inventory/record-id.ts';

interface ListColumns<Field> {
  /** An answer in small type under the name. */
  under?: Field;
  /** One to three answers that tell the records of a type apart. */
  columns: readonly Field[];
}

/** What the list of each type shows beside the name and the state. */
export const listColumns: { readonly [Type in InventoryType]: ListColumns<keyof RecordByType[Type] & string> } = {
  organization: { columns: ['kind'] },
  address: { under: 'lines', columns: ['city', 'uses'] },
  contact: { under: 'email', columns: ['phone', 'uses'] },
  personGroup: { under: 'relationship', columns: ['kind'] },
  dataElement: { under: 'condition', columns: ['cpraCategories', 'regime'] },
  source: { under: 'channels', columns: ['kind', 'elements'] },
  purpose: { columns: ['businessPurpose'] },
  system: { under: 'kind', columns: ['host', 'elements'] },
  tracker: { under: 'trackerClass', columns: ['setBy', 'elements'] },
  recipient: { under: 'service', columns: ['role'] },
  agreement: { under: 'kind', columns: ['recipient', 'status', 'endsOn'] },
  activity: { under: 'occasion', columns: ['personGroups', 'purposes'] },
  disclosure: { under: 'basis', columns: ['recipients', 'elements'] },
  retentionRule: { under: 'startsAt', columns: ['period', 'reason'] },
  marketing: { under: 'basis', columns: ['sender', 'channels'] },
  transfer: { columns: ['destinations', 'safeguard'] },
  right: { under: 'eligible', columns: ['deadlineDays'] },
  requestChannel: { columns: ['value', 'serves'] },
  verification: { columns: ['methods', 'failureOutcome'] },
  agent: { columns: ['allowed', 'proof'] },
  financialIncentive: { columns: ['terms', 'value'] },
  policyDocument: { under: 'scope', columns: ['effectiveDate', 'nextReviewDue'] },
  request: { columns: ['kinds', 'receivedOn', 'outcome'] },
  ledgerYear: { columns: ['state', 'closedOn'] },
  evidence: { columns: ['about', 'addedOn'] },
};
