/** Whether a request needs nothing more. */
import { valueOf } from '../inventory/answer.ts';
import type { Request } from '../inventory/request.ts';

/** True when it was answered, or taken back. */
export function isSettled(request: Pick<Request, 'answeredOn' | 'outcome'>): boolean {
  return valueOf(request.answeredOn) !== undefined || valueOf(request.outcome) === 'withdrawn';
}
