/** Addresses of the screens. Everything that links uses these, so that an address is written down once. */
import type { RecordPath } from '../../../src/documents/block.ts';
import { typeOfId, type RecordType } from '../../../src/inventory/record-id.ts';

export const home = '#/';
export const allRecords = '#/records';
export const policy = '#/policy';
export const toDo = '#/to-do';
export const history = '#/history';
export const spreadsheets = '#/spreadsheets';
export const shineTheLight = '#/shine-the-light';

/** The list of a record type. */
export function recordList(type: RecordType): string {
  return `#/records/${type}`;
}

/** The form of a record, or of the one answer that a path such as `V-003.name` means. */
export function recordForm(path: RecordPath): string {
  const [id = '', field] = path.split('.');
  const form = `#/records/${typeOfId(id) ?? ''}/${id}`;
  return field === undefined ? form : `${form}/${field}`;
}

/** A block of a policy. */
export function policyBlock(blockId: string, policyId: string | undefined): string {
  return `#/policy/${policyId ?? 'main'}/${blockId}`;
}

/** The policy with the given id. */
export function policyOf(policyId: string): string {
  return `#/policy/${policyId}`;
}

/** The Shine the Light list of a year. */
export function shineTheLightYear(year: number): string {
  return `#/shine-the-light/${year}`;
}

/** The list of a record type, with the question for a new one open. */
export function addRecordHref(type: RecordType): string {
  return `#/records/${type}/new`;
}
