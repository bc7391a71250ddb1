/** Addresses of the screens. Everything that links uses these, so that an address is written down once. */
import type { RecordPath } from '../../../src/documents/block.ts';
import { typeOfId, type RecordType } from '../../../src/inventory/record-id.ts';
import type { WalkStep } from '../../../src/walk/steps.ts';

export const home = '#/';
export const allRecords = '#/records';
export const policy = '#/policy';
export const toDo = '#/to-do';
/** The findings that were set aside. */
export const setAside = '#/to-do/set-aside';
export const history = '#/history';
export const spreadsheets = '#/spreadsheets';
export const shineTheLight = '#/shine-the-light';
/** The guided start, where it goes on. */
export const walk = '#/walk';

/** A step of the guided start, or a part of it: a room, a kind of cards. */
export function walkStep(step: WalkStep, part?: string): string {
  return part === undefined ? `${walk}/${step}` : `${walk}/${step}/${part}`;
}

/** The list of a record type. */
export function recordList(type: RecordType): string {
  return `#/records/${type}`;
}

/**
 * The form of a record, or of the one answer that a path such as `V-003.name` means. Records about what is published have
 * no form: they lead to the part of the policy screen or of the to-do screen that speaks of them.
 */
export function recordForm(path: RecordPath): string {
  const [id = '', field] = path.split('.');
  switch (typeOfId(id)) {
    case 'wording':
      return policyView('wordings', undefined, id);
    case 'issuedVersion':
    case 'policyReview':
      return policyView('versions', undefined, id);
    case 'findingWaiver':
      return setAside;
    default:
  }
  const form = `#/records/${typeOfId(id) ?? ''}/${id}`;
  return field === undefined ? form : `${form}/${field}`;
}

/** A block of a policy. */
export function policyBlock(blockId: string, policyId: string | undefined): string {
  return `#/policy/${policyId ?? 'main'}/${blockId}`;
}

/** Views of the policy screen beside the text itself. */
export const policyViews = ['compare', 'wordings', 'versions', 'issue'] as const;
export type PolicyView = (typeof policyViews)[number];

/** A view of a policy, or one thing in it: a version, an own wording. */
export function policyView(view: PolicyView, policyId: string | undefined, id?: string): string {
  const address = `#/policy/${policyId ?? 'main'}/view/${view}`;
  return id === undefined ? address : `${address}/${id}`;
}

/** The policy with the given id. */
export function policyOf(policyId: string): string {
  return `#/policy/${policyId}`;
}

/** The Shine the Light ledger of a year. */
export function shineTheLightYear(year: number): string {
  return `#/shine-the-light/${year}`;
}

/** What a customer who asks about the year would get. */
export function shineTheLightLetter(year: number): string {
  return `#/shine-the-light/${year}/letter`;
}

/** The walk that closes a year: where it goes on, at an open answer, or (`look`) at its last step. */
export function closeShineTheLight(year: number, at?: RecordPath): string {
  return at === undefined ? `#/shine-the-light/${year}/close` : `#/shine-the-light/${year}/close/${at}`;
}

/** The list of a record type, with the question for a new one open. */
export function addRecordHref(type: RecordType): string {
  return `#/records/${type}/new`;
}
