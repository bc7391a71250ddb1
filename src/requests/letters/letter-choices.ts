/** Which letters can be written for a request today, and why the others cannot. */
import type { RecordPath } from '../../documents/block.ts';
import { valueOf } from '../../inventory/answer.ts';
import { letterKinds, type LetterKind } from '../../inventory/letter.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Request } from '../../inventory/request.ts';
import { lettersByRequest, requestClocks } from '../request-clocks.ts';
import { isSettled } from '../settled.ts';
import { companiesToTell } from '../where-to-look.ts';
import { composeLetter, isLetterRefusal } from './compose-letter.ts';
import { onlyShineTheLight } from './letter-parts.ts';

/** One kind of letter for a request. */
export interface LetterChoice {
  kind: LetterKind;
  possible: boolean;
  /** It is written only with a reason in the office's own words. */
  needsReason: boolean;
  /** Why it is not possible, in one or two plain sentences; null when it is. */
  why: string | null;
  /** The records and answers that would make it possible. */
  records: RecordPath[];
}

/** Every kind of letter, in the order of the library of kinds. */
export function letterChoices(office: OfficeRecords, request: Request, asOf: string): LetterChoice[] {
  return letterKinds.map(({ value: kind }) => {
    const notToday = notNow(office, request, asOf, kind);
    if (notToday !== undefined) return { kind, possible: false, needsReason: false, why: notToday, records: [] };
    const recipientId = kind === 'passOn' ? companiesToTell(office, request, asOf)[0]?.recipientId : undefined;
    const result = composeLetter(office, request, { kind, asOf, recipientId });
    if (!isLetterRefusal(result)) return { kind, possible: true, needsReason: false, why: null, records: [] };
    const needsReason = result.refused === 'reasonMissing';
    const why = needsReason ? null : result.reason;
    return { kind, possible: needsReason, needsReason, why, records: result.records };
  });
}

/** What the composers do not refuse, and what would be wrong or idle all the same. */
function notNow(office: OfficeRecords, request: Request, asOf: string, kind: LetterKind): string | undefined {
  if (valueOf(request.erasedOn) !== undefined)
    return 'Who asked was erased from the log, so there is nobody to write to.';
  if (valueOf(request.outcome) === 'withdrawn') return 'The request was taken back.';
  const settled = isSettled(request);
  switch (kind) {
    case 'acknowledgement': {
      if (settled) return 'The request is answered already.';
      const letters = lettersByRequest(office).get(request.id) ?? [];
      const confirming = requestClocks(request, letters, asOf).filter(({ id }) => id.endsWith('-confirm'));
      const told = confirming.length > 0 && confirming.every(({ done }) => done);
      return told ? 'The person has been told already that the request is here.' : undefined;
    }
    case 'needMore':
      return settled ? 'The request is answered already.' : undefined;
    case 'extension':
      if (settled) return 'The request is answered already.';
      return valueOf(request.extendedOn) === undefined
        ? undefined
        : 'The time was extended already; once is all there is.';
    case 'denial':
      return onlyShineTheLight(request) ? 'The answer itself says so when no list is owed.' : undefined;
    case 'passOn':
      return companiesToTell(office, request, asOf).length === 0
        ? 'By the records no company must be told about it.'
        : undefined;
    case 'answer':
    case 'confirmation':
      return undefined;
  }
}
