/** Which of many Shine the Light requests can be answered now, with which answer, and what holds the others up. */
import { valueOf, itemsOf } from '../../inventory/answer.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Request } from '../../inventory/request.ts';
import type { ShineTheLightLetter } from '../../library/shine-the-light-routes.ts';
import type { Document } from '../../documents/block.ts';
import { isLetterRefusal } from '../letters/compose-letter.ts';
import { letterText } from '../letters/letter-text.ts';
import { obstacleOf } from '../letters/ready-to-send.ts';
import { isSettled } from '../request-clocks.ts';
import { requestLog, type RequestLog } from '../request-log.ts';
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

/** The open requests that ask for nothing but the Shine the Light answer; only those named when ids are given. */
export function bulkCandidates(office: OfficeRecords, ids?: readonly string[]): Request[] {
  const wanted = ids && new Set(ids);
  return office.request.filter((one) =>
    wanted ? wanted.has(one.id) : !isSettled(one) && itemsOf(one.kinds).includes('req-shine-the-light'),
  );
}

/** The plan for a day (ISO date) on which the letters would go out. */
export function bulkPlan(office: OfficeRecords, asOf: string, ids?: readonly string[]): BulkPlan {
  const plan: BulkPlan = { ready: [], held: [] };
  const log = requestLog(office);
  for (const request of bulkCandidates(office, ids)) {
    const result = bulkLetter(office, request, asOf, log);
    if ('held' in result) plan.held.push(result.held);
    else plan.ready.push(result.ready);
  }
  return plan;
}

/** The answer to one of many, ready to be printed, or what holds it up. */
export function bulkLetter(
  office: OfficeRecords,
  request: Request,
  asOf: string,
  log: RequestLog = requestLog(office),
): { ready: ReadyRequest; document: Document } | { held: HeldRequest } {
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
  const { decided } = requestRoute(office, request, log);
  if (decided === null) return held('Which answer is right is open.');
  return {
    ready: { ...common, letter: decided.letter, outcome: decided.outcome },
    document: { ...result.document, status: 'issued' },
  };
}
