/**
 * Record ids: short, printable, never reused: `V-012` is the twelfth recipient this office ever had.
 * The prefix tells the type, so an id in a policy's margin or a workbook cell needs no explanation.
 */
import { z } from 'zod';

/** Every record type with the prefix of its ids. The order is the order of sheets, exports and menus. */
export const recordPrefixes = {
  organization: 'O',
  address: 'L',
  contact: 'K',
  personGroup: 'G',
  dataElement: 'E',
  source: 'S',
  purpose: 'P',
  system: 'Y',
  tracker: 'T',
  recipient: 'V',
  agreement: 'C',
  activity: 'A',
  disclosure: 'D',
  retentionRule: 'R',
  marketing: 'M',
  transfer: 'X',
  right: 'RI',
  requestChannel: 'RC',
  verification: 'VE',
  agent: 'AG',
  financialIncentive: 'FI',
  policyDocument: 'PD',
  wording: 'W',
  issuedVersion: 'IV',
  policyReview: 'PR',
  inventoryReview: 'IR',
  findingWaiver: 'FW',
  request: 'RQ',
  letter: 'LT',
  ledgerYear: 'LY',
  evidence: 'EV',
} as const;

export type RecordType = keyof typeof recordPrefixes;

export const recordTypes = Object.keys(recordPrefixes) as RecordType[];

/**
 * Records about what the office publishes and decides, not about its data: they have screens of their own and stand in no
 * list of the inventory.
 */
export const publishingTypes = [
  'wording',
  'issuedVersion',
  'policyReview',
  'inventoryReview',
  'findingWaiver',
  'letter',
] as const;

/** The record types of the inventory: everything that the office says about its data and its answers to people. */
export const inventoryTypes = recordTypes.filter(isInventoryType);

export type InventoryType = Exclude<RecordType, (typeof publishingTypes)[number]>;

/** True for a record type of the inventory. */
export function isInventoryType(type: string): type is InventoryType {
  return Object.hasOwn(recordPrefixes, type) && !publishingTypes.some((other) => other === type);
}

/** Records that a command of their own writes and nothing changes afterwards: proof of what was published. */
export const frozenTypes: readonly RecordType[] = ['issuedVersion', 'policyReview', 'letter'];

/** Records that only commands of their own write: the frozen ones, and the review of all records, which is frozen when it ends. */
export const ownCommandTypes: readonly RecordType[] = [...frozenTypes, 'inventoryReview'];

const typeByPrefix = new Map<string, RecordType>(recordTypes.map((type) => [recordPrefixes[type], type]));

/** Schema of an id of one type, e.g. `V-012`: at least three digits, counted from 001. */
export function recordId(type: RecordType): z.ZodType<string> {
  return z.string().regex(new RegExp(`^${recordPrefixes[type]}-(?!0+$)\\d{3,9}$`), `an id like ${formatId(type, 1)}`);
}

/** Schema of an id of any type. */
export const anyRecordId = z
  .string()
  .regex(/^[A-Z]{1,2}-(?!0+$)\d{3,9}$/, 'an id like V-001')
  .refine((id) => typeOfId(id) !== undefined, 'an id like V-001');

/** The id with the given number: `formatId('recipient', 12)` is `V-012`. */
export function formatId(type: RecordType, number: number): string {
  return `${recordPrefixes[type]}-${String(number).padStart(3, '0')}`;
}

/** The record type of an id or of a path that starts with one (`O-001.sells`), or undefined for a foreign text. */
export function typeOfId(idOrPath: string): RecordType | undefined {
  return typeByPrefix.get(idOrPath.slice(0, idOrPath.indexOf('-')));
}

/** The number in an id: 12 for `V-012`. */
export function numberOfId(id: string): number {
  return Number(id.slice(id.indexOf('-') + 1));
}

/** Sorts ids of one type by number, so `V-1000` comes after `V-999`. */
export function compareIds(first: string, second: string): number {
  return numberOfId(first) - numberOfId(second);
}
