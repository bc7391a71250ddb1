/** Whether an open request waits for the person: the office has asked for something, and it has not come. */
import { valueOf } from '../inventory/answer.ts';
import type { Letter } from '../inventory/letter.ts';
import type { Request } from '../inventory/request.ts';
import { checksOf } from './checks.ts';
import { isSettled } from './request-clocks.ts';

/**
 * True while the newest letter to the person asks for something and a check that it can be about is open. A letter that asks
 * for something else counts until the next one goes out. The clocks run on all the same: 11 CCR 7021(b).
 */
export function waitsForPerson(request: Request, letters: readonly Letter[]): boolean {
  const newest = newestOf(letters);
  if (isSettled(request) || newest === undefined || valueOf(newest.kind) !== 'needMore') return false;
  const required = checksOf(request).filter(({ rule }) => rule === 'required');
  return required.length === 0 || required.some(({ state }) => state !== 'done');
}

/** Letters to companies are no letters to the person. */
function newestOf(letters: readonly Letter[]): Letter | undefined {
  return letters
    .filter(({ kind }) => valueOf(kind) !== 'passOn')
    .toSorted((first, second) => placeOf(first).localeCompare(placeOf(second)))
    .at(-1);
}

function placeOf({ sentOn, id }: Letter): string {
  return `${valueOf(sentOn) ?? ''} ${id.padStart(12, '0')}`;
}
