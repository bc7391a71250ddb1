import type { WalkPlace } from '../../../../src/contract/walk-calls.ts';

/** Where somebody is who never walked here. */
const nowhere: WalkPlace = { step: 'laws', later: [], here: false };

/** Where somebody is after a change of their place; undefined when that is where they were. */
export function movedTo(place: WalkPlace | null, change: Partial<WalkPlace>): WalkPlace | undefined {
  const { step, part, card, later, here } = { ...nowhere, ...place, ...change };
  const stays =
    place !== null &&
    place.step === step &&
    place.part === part &&
    place.card === card &&
    place.here === here &&
    place.later.join(' ') === later.join(' ');
  return stays
    ? undefined
    : { step, ...(part === undefined ? {} : { part }), ...(card === undefined ? {} : { card }), later, here };
}
