/** Addresses of the screens. Everything that links uses these, so that an address is written down once. */
import type { RecordPath } from '../../../src/documents/block.ts';
import type { LetterKind } from '../../../src/inventory/letter.ts';
import { typeOfId, type RecordType } from '../../../src/inventory/record-id.ts';
import type { WalkStep } from '../../../src/walk/steps.ts';

export const home = '#/';
export const allRecords = '#/records';
/** Records that were removed. */
export const removedRecords = '#/removed';
export const policy = '#/policy';
export const toDo = '#/to-do';
/** The findings that were set aside. */
export const setAside = '#/to-do/set-aside';
export const history = '#/history';
/** The office as it was, and what differs between two days (ISO dates). */
export const historyDay = '#/history/day';
export const historyCompare = '#/history/compare';
/** Comparing a day (ISO date) with today. */
export function historyCompareFrom(isoDate: string): string {
  return `${historyCompare}/${isoDate}`;
}
/** Who gives data, where it is kept, who gets it. */
export const map = '#/map';
export const spreadsheets = '#/spreadsheets';
/** Where a list or a workbook is brought in. */
export const bringIn = '#/spreadsheets/bring-in';
export const backups = '#/backups';
export const shineTheLight = '#/shine-the-light';
/** The grids of the inventory: data by who gets it, and by how long it is kept. */
export const grids = '#/grids';
/** One of the grids. */
export function grid(view: 'who-gets-it' | 'how-long'): string {
  return `${grids}/${view}`;
}
/** What people have asked for. */
export const requests = '#/requests';
/** Taking a request in. */
export const newRequest = '#/requests/new';
/** Every attached file. */
export const evidence = '#/evidence';
/** Everybody who gets data, with roles and agreements. */
export const vendors = '#/vendors';

/** The questions that lead to the role of a recipient. */
export function vendorRole(recipientId: string): string {
  return `${vendors}/${recipientId}/role`;
}

/** The agreements with a recipient, or the checklist of one of them. */
export function vendorAgreements(recipientId: string, agreementId?: string): string {
  const all = `${vendors}/${recipientId}/agreements`;
  return agreementId === undefined ? all : `${all}/${agreementId}`;
}

/** The letter that asks a recipient for what is missing. */
export function vendorLetter(recipientId: string): string {
  return `${vendors}/${recipientId}/letter`;
}

/** Every question, word and statute explained. */
export const help = '#/help';
/** The parts of the program's own screens, in each of their states. */
export const design = '#/design';
/** The guided start, where it goes on. */
export const walk = '#/walk';

/** Looking through all records: where the review stands, what came of earlier ones. */
export const review = '#/review';
/** The deck of cards, where it goes on. */
export const reviewCards = '#/review/cards';
/** How the review ends: the policies, then the minute. */
export const endReview = '#/review/end';
/** What changed at the office? */
export const officeChanges = '#/review/changes';

/** A card of the deck, by the id of its first record. */
export function reviewCard(id: string): string {
  return `${reviewCards}/${id}`;
}

/** The minute of a review. */
export function reviewMinute(id: string): string {
  return `${review}/minute/${id}`;
}

/** One change at the office, its cards, or one of its cards. */
export function officeChange(trigger: string, card?: string): string {
  return [officeChanges, trigger, card].filter((part) => part !== undefined).join('/');
}

/** A step of the guided start, or a part of it: a room, a kind of cards, one card of a kind. */
export function walkStep(step: WalkStep, part?: string, card?: string): string {
  return [walk, step, part, part === undefined ? undefined : card].filter((one) => one !== undefined).join('/');
}

/** The list of a record type. */
export function recordList(type: RecordType): string {
  if (type === 'evidence') return evidence;
  return type === 'request' ? requests : `#/records/${type}`;
}

/**
 * The form of a record, or of the one answer that a path such as `V-003.name` means. Records about what is published have
 * no form: they lead to the part of the policy screen or of the to-do screen that speaks of them. Requests and letters have
 * screens of their own.
 */
export function recordForm(path: RecordPath): string {
  const [id = '', field] = path.split('.');
  switch (typeOfId(id)) {
    case 'wording':
      return policyView('wordings', undefined, id);
    case 'issuedVersion':
    case 'policyReview':
      return policyView('versions', undefined, id);
    case 'inventoryReview':
      return reviewMinute(id);
    case 'findingWaiver':
      return setAside;
    case 'request':
      return field === undefined ? requestPage(id) : requestAnswers(id, field);
    case 'letter':
      return sentLetter(id);
    case 'evidence':
      return `${evidence}/${id}`;
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
  if (type === 'evidence') return evidence;
  return type === 'request' ? newRequest : `#/records/${type}/new`;
}

/** Views of the requests beside the inbox. */
export const requestViews = ['answer-many', 'bring-in', 'year', 'old'] as const;
export type RequestsView = (typeof requestViews)[number];

/** A view of all requests. */
export function requestsView(view: RequestsView): string {
  return `${requests}/view/${view}`;
}

/** The page of a request. */
export function requestPage(id: string): string {
  return `${requests}/${id}`;
}

/** Every answer of a request, or the one that is asked about. */
export function requestAnswers(id: string, field?: string): string {
  return field === undefined ? `${requests}/${id}/answers` : `${requests}/${id}/answers/${field}`;
}

/** What happened to a request. */
export function requestHistory(id: string): string {
  return `${requests}/${id}/history`;
}

/** The letters of a request, or the one of a kind; `recipientId` for the letter to a company. */
export function requestLetter(id: string, kind?: LetterKind, recipientId?: string): string {
  return [requests, id, 'letter', kind, recipientId].filter((part) => part !== undefined).join('/');
}

/** A letter that went out. */
export function sentLetter(letterId: string): string {
  return `${requests}/sent/${letterId}`;
}

/** A part of help: its questions, its words or its statutes. */
export function helpPart(part: 'questions' | 'words' | 'statutes'): string {
  return `${help}/${part}`;
}

/** One entry of a part of help. */
export function helpEntry(part: 'questions' | 'words' | 'statutes', id: string): string {
  return `${help}/${part}/${encodeURIComponent(id)}`;
}
