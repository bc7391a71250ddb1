/** Which of many Shine the Light requests can be answered now, with which answer, and what holds the others up. */
import { given, itemsOf, valueOf } from '../../inventory/answer.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Request } from '../../inventory/request.ts';
import type { ShineTheLightLetter } from '../../library/shine-the-light-routes.ts';
import type { Document } from '../../documents/block.ts';
import { afterLetter } from '../after-letter.ts';
import { isLetterRefusal } from '../letters/compose-letter.ts';
import { letterText } from '../letters/letter-text.ts';
import { obstacleOf } from '../letters/ready-to-send.ts';
import { isSettled } from '../settled.ts';
import { answeredThisYear, requestLog } from '../request-log.ts';
import { requestRoute } from '../route.ts';

/** A request that gets its letter now. */
export interface ReadyRequest {
  id: string;
  name: string | null;
  /** ISO date. */
  receivedOn: string | null;
  letter: ShineTheLightLetter;
  /** What the rule says, in plain words for the staff. */
  outcome: string;
  /** An earlier request of the same person that the same run answers, so that this one need not be; null for others. */
  after: string | null;
}

/** A request that stays open for now. */
export interface HeldRequest {
  id: string;
  name: string | null;
  /** ISO date. */
  receivedOn: string | null;
  /** One or two plain sentences. */
  reason: string;
}

export interface BulkPlan {
  ready: ReadyRequest[];
  held: HeldRequest[];
}

/** One letter of a run: ready, with the records on which it rests, or held. */
export type BulkLetter = { ready: ReadyRequest; document: Document; office: OfficeRecords } | { held: HeldRequest };

/**
 * The requests of a run in the order in which they are answered, the oldest first: of two by one person the earlier gets the
 * answer. Without ids, every open one that asks for the Shine the Light answer.
 */
export function bulkCandidates(office: Pick<OfficeRecords, 'request'>, ids?: readonly string[]): Request[] {
  const wanted = ids && new Set(ids);
  return office.request
    .filter((one) =>
      wanted ? wanted.has(one.id) : !isSettled(one) && itemsOf(one.kinds).includes('req-shine-the-light'),
    )
    .toSorted((first, second) => compare(valueOf(first.receivedOn) ?? '', valueOf(second.receivedOn) ?? ''));
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The plan for a day (ISO date) on which the letters would go out. */
export function bulkPlan(office: OfficeRecords, asOf: string, ids?: readonly string[]): BulkPlan {
  const plan: BulkPlan = { ready: [], held: [] };
  const next = bulkRun(office, asOf);
  for (const request of bulkCandidates(office, ids)) {
    const result = next(request);
    if ('held' in result) plan.held.push(result.held);
    else plan.ready.push(result.ready);
  }
  return plan;
}

/**
 * The letters of a run, asked for one after the other. What it has answered counts for those that follow: a person is answered
 * once in a calendar year (Civ. Code 1798.83(c)(1)), also within a run.
 */
export function bulkRun(office: OfficeRecords, asOf: string): (request: Request) => BulkLetter {
  const log = requestLog(office);
  const answered = new Map<string, Request>();
  return (request) => {
    const same = log.samePerson(request);
    const records = same.some(({ id }) => answered.has(id))
      ? // The letter looks at the requests of this person and at no other.
        { ...office, request: same.map((one) => answered.get(one.id) ?? one) }
      : office;
    const result = bulkLetter(records, request, asOf);
    if ('held' in result) return result;
    // Most people ask once; only the others are looked at twice.
    if (same.length === 1) return { ...result, ready: { ...result.ready, after: null }, office: records };
    const before = answeredThisYear(requestLog(records), request)?.id;
    answered.set(request.id, asAnswered(records, request, asOf));
    const after = before !== undefined && answered.has(before) ? before : null;
    return { ...result, ready: { ...result.ready, after }, office: records };
  };
}

/** The office as it is once a request has had its answer on a day (ISO date): for a look at the letter to the same person. */
export function officeAfterAnswer(office: OfficeRecords, id: string, asOf: string): OfficeRecords {
  const request = office.request.map((one) => (one.id === id ? asAnswered(office, one, asOf) : one));
  return { ...office, request };
}

function asAnswered(office: OfficeRecords, request: Request, asOf: string): Request {
  const answers = { answeredOn: given(asOf), ...afterLetter(office, request, { kind: 'answer', asOf }) };
  return { ...request, ...(answers as Partial<Request>) };
}

/** The answer to one of many, ready to be printed, or what holds it up. */
function bulkLetter(
  office: OfficeRecords,
  request: Request,
  asOf: string,
): { ready: Omit<ReadyRequest, 'after'>; document: Document } | { held: HeldRequest } {
  const common = {
    id: request.id,
    name: valueOf(request.personName) ?? null,
    receivedOn: valueOf(request.receivedOn) ?? null,
  };
  const held = (reason: string): { held: HeldRequest } => ({ held: { ...common, reason } });
  const kinds = itemsOf(request.kinds);
  if (isSettled(request)) return held('It is settled already.');
  if (!kinds.includes('req-shine-the-light')) return held('It is no Shine the Light request.');
  if (kinds.length > 1) return held('It asks for something else too, so it needs a letter of its own.');
  if (common.receivedOn !== null && asOf < common.receivedOn) return held(`It arrived on ${common.receivedOn}.`);
  const result = letterText(office, request, { kind: 'answer', asOf });
  if (isLetterRefusal(result)) return held(result.reason);
  const obstacle = obstacleOf(result);
  if (obstacle !== undefined) return held(obstacle.reason);
  const { decided } = requestRoute(office, request);
  if (decided === null) return held('Which answer is right is open.');
  return {
    ready: { ...common, letter: decided.letter, outcome: decided.outcome },
    document: { ...result.document, status: 'issued' },
  };
}
