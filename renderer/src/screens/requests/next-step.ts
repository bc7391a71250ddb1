/** What to do next about a request: one step, the first that is not done. */
import { itemsOf, valueOf } from '../../../../src/inventory/answer.ts';
import type { LetterKind } from '../../../../src/inventory/letter.ts';
import type { Request, RequestKind } from '../../../../src/inventory/request.ts';
import type { RequestState } from '../../../../src/requests/request-state.ts';

export type NextStep =
  | { step: 'mendDates' | 'acknowledge' | 'check' | 'wait' | 'decide' | 'openFacts' | 'settled' }
  | { step: 'look' | 'tell'; left: number; total: number }
  | { step: 'answer'; letter: LetterKind };

/** Choices whose answer is the letter that says that they are in effect. */
const choices: readonly RequestKind[] = ['req-opt-out', 'req-opt-out-signal', 'req-limit', 'req-admt-opt-out'];

/** The next step of a request in a state. */
export function nextStep(request: Request, state: RequestState): NextStep {
  const kinds = itemsOf(request.kinds);
  const others = kinds.filter((kind) => kind !== 'req-shine-the-light');
  if (state.status === 'settled') return { step: 'settled' };
  if (state.problems.length > 0 || valueOf(request.receivedOn) === undefined) return { step: 'mendDates' };
  if (confirmsNext(state)) return { step: 'acknowledge' };
  if (state.waiting !== null) return { step: 'wait' };
  if (state.checks.some((check) => check.rule === 'required' && check.state === 'open')) return { step: 'check' };
  const refused = valueOf(request.outcome) === 'denied' || valueOf(request.identity) === 'notConfirmed';
  const places = state.places.filter(({ doneOn }) => doneOn === null).length;
  if (!refused && places > 0) return { step: 'look', left: places, total: state.places.length };
  if (others.length > 0 && valueOf(request.outcome) === undefined && !onlyChoices(others)) return { step: 'decide' };
  const companies = state.tell.filter(({ doneOn }) => doneOn === null).length;
  if (!refused && companies > 0) return { step: 'tell', left: companies, total: state.tell.length };
  if (state.route !== null && state.route.decided === null) return { step: 'openFacts' };
  return { step: 'answer', letter: letterOf(request, kinds) };
}

/** A receipt is confirmed first, but not once the answer itself is late. */
function confirmsNext({ next, clocks }: RequestState): boolean {
  const late = clocks.some(({ id, overdue }) => !id.endsWith('-confirm') && overdue === 'pastLatest');
  return next?.id.endsWith('-confirm') === true && !late;
}

/** The letter that ends the request. */
export function letterOf(request: Request, kinds: readonly RequestKind[]): LetterKind {
  if (kinds.every((kind) => kind === 'req-shine-the-light')) return 'answer';
  if (valueOf(request.outcome) === 'denied') return 'denial';
  return onlyChoices(kinds) ? 'confirmation' : 'answer';
}

function onlyChoices(kinds: readonly RequestKind[]): boolean {
  return kinds.length > 0 && kinds.every((kind) => choices.includes(kind));
}
