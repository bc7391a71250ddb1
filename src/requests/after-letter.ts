/** What sending a letter changes in the request: an answer ends it, an extension moves its clock. */
import { given, itemsOf, valueOf, type Answer } from '../inventory/answer.ts';
import type { OfficeRecords } from '../inventory/office-records.ts';
import type { Request } from '../inventory/request.ts';
import type { ShineTheLightLetter } from '../library/shine-the-light-routes.ts';
import type { LetterQuestion } from './letters/letter.ts';
import { checksOf } from './checks.ts';
import { startProblem, withEnd, withPause } from './pauses.ts';
import { requestRoute } from './route.ts';

/** Answers by which the office tells that it owes none. */
const declining: readonly ShineTheLightLetter[] = ['courtesyNote', 'ccpaInstead', 'alreadyAnswered', 'contactPoint'];

/** The answers of the request that change; what was noted before a letter stays. `by` is who sends it. */
export function afterLetter(
  office: OfficeRecords,
  request: Request,
  { kind, asOf, reason, recipientId }: LetterQuestion,
  by = '',
): Record<string, Answer<unknown>> {
  const answered =
    valueOf(request.answeredOn) === undefined ? { answeredOn: given(asOf), pauses: withEnd(request, asOf) } : {};
  switch (kind) {
    case 'answer':
      return { ...answered, ...outcomeOfAnswer(office, request) };
    case 'denial':
      return {
        ...answered,
        outcome: given('denied'),
        ...(reason === undefined ? {} : { outcomeReason: given(reason) }),
      };
    case 'confirmation':
      return { ...answered, ...(valueOf(request.outcome) === undefined ? { outcome: given('granted') } : {}) };
    case 'extension':
      return { extendedOn: given(asOf), ...(reason === undefined ? {} : { extensionReason: given(reason) }) };
    case 'passOn':
      return { passedOn: given(withCompany(request, recipientId ?? '', asOf)) };
    case 'needMore':
      return startProblem(request, asOf, asOf) === undefined ? { pauses: waitFor(request, { asOf, reason, by }) } : {};
    case 'acknowledgement':
      return {};
  }
}

/** Whoever asks the person for something waits for it. */
function waitFor(request: Request, { asOf, reason, by }: { asOf: string; reason: string | undefined; by: string }) {
  const open = checksOf(request).filter(({ rule, state }) => rule === 'required' && state !== 'done');
  const asked = [...(reason === undefined ? [] : [reason]), ...open.map(({ how }) => how)].join('; ');
  return withPause(request, { from: asOf, reason: asked, by });
}

/** Shine the Light decides itself by the route; for other kinds the staff has noted the outcome before. */
function outcomeOfAnswer(office: OfficeRecords, request: Request): Record<string, Answer<unknown>> {
  if (valueOf(request.outcome) !== undefined || !itemsOf(request.kinds).includes('req-shine-the-light')) return {};
  const { decided } = requestRoute(office, request);
  if (decided === null) return {};
  if (!declining.includes(decided.letter)) return { outcome: given('granted') };
  return { outcome: given('denied'), outcomeReason: given(decided.outcome) };
}

function withCompany(request: Request, recipientId: string, doneOn: string) {
  const before = itemsOf(request.passedOn);
  const key = Array.from({ length: before.length + 1 }, (_, index) => `t${index + 1}`).find(
    (one) => !before.some((row) => row.key === one),
  );
  return [...before, { key: key ?? `t${before.length + 1}`, recipient: given(recipientId), doneOn: given(doneOn) }];
}
