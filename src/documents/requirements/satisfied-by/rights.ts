/** The rights that the policy explains: as the statute gives them, or as the office has recorded them. */
import type { RightKind } from '../../../library/rights.ts';
import { block, type BlockPattern, type Satisfaction, type Satisfactions } from './satisfaction.ts';

/** A right in the statute's words, otherwise one of the office's own of these kinds. */
function right(...kinds: readonly RightKind[]): readonly BlockPattern[] {
  return [
    ...kinds.map((kind) => block(`rights.statutory.${kind}`)),
    block('rights.right.*', { where: { field: 'kind', is: kinds }, forAll: true }),
  ];
}

/** The check of the list of rights tells which one the office left out. */
function explained(words: RegExp, kind: RightKind): Satisfaction {
  return { needs: [right(kind)], explainedBy: ['C-05'], explainedWith: words, answeredAt: ['right.kind'] };
}

export const rights: Satisfactions = {
  // Two parts: what is held and who gets it, and a copy of it.
  'pp-right-know': {
    needs: [right('know'), right('access', 'portability')],
    explainedBy: ['C-05'],
    explainedWith: /to know|to get a copy/,
    answeredAt: ['right.kind'],
  },
  // The words of the right hold “with some exceptions”.
  'pp-right-delete': explained(/to delete/, 'delete'),
  'pp-right-correct': explained(/to correct/, 'correct'),
  'pp-right-opt-out': explained(/to opt out/, 'opt-out'),
  'pp-right-limit': explained(/to limit/, 'limit'),
  'pp-right-no-retaliation': explained(/retaliation/, 'no-retaliation'),
  'pp-right-admt': {
    needs: [right('admt-opt-out'), right('admt-access')],
    answeredAt: ['right.kind'],
  },
  // The sentence stands in the right to know, with the day to which the right reaches back.
  'pp-know-over-12-months': {
    needs: [right('know', 'access').map((one) => ({ ...one, says: /January 1, 2022/ }))],
    explainedBy: ['C-11'],
    answeredAt: ['organization.ccpaThresholdsMet', 'right.kind'],
  },
};
