import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { doesNotApply, given, none, unknown, type Answer } from '../../../src/inventory/answer.ts';
import { contractTerm } from '../../../src/library/contract-terms.ts';
import { recipientRoleRules } from '../../../src/library/recipient-role-rules.ts';
import { noContractStanding, type ContractStanding } from '../../../src/vendors/contract-standing.ts';
import { decidedRole, roleOutcome, type RoleOutcome } from '../../../src/vendors/role-outcome.ts';
import {
  roleQuestions,
  yesNoQuestions,
  type RoleAnswers,
  type YesNoQuestion,
} from '../../../src/vendors/role-questions.ts';
import { bound, cases, type Party, type Said } from './role-cases.ts';

const nothing = Object.fromEntries(roleQuestions.map((name) => [name, unknown])) as RoleAnswers;

function answersOf(said: Said, party: Party = 'company'): RoleAnswers {
  const told = Object.entries(said).flatMap(([name, value]): [string, Answer<boolean>][] =>
    value === undefined ? [] : [[name, given(value)]],
  );
  return { ...nothing, party: given(party), ...Object.fromEntries(told) };
}

describe('the role of', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const outcome = roleOutcome(answersOf(one.said, one.party), { ...noContractStanding, ...one.contract });
    expect(outcome.role).toBe(one.role);
    expect(outcome.because.map(({ rule }) => rule.id)).toEqual(one.rules);
    expect(outcome.because.flatMap(({ questions }) => questions)).toEqual(one.questions);
    expect(outcome.because.flatMap(({ lacking }) => lacking.map(({ id }) => id))).toEqual(one.lacking ?? []);
    expect({ sold: outcome.sold, shared: outcome.shared }).toEqual({ sold: one.sold, shared: one.shared });
    expect(outcome.open).toEqual([]);
    for (const { rule, sure } of outcome.because) expect([rule.cite === '', sure]).toEqual([false, true]);
  });

  it('is reached through every rule of the library', () => {
    const reached = new Set(cases.flatMap((one) => one.rules));
    expect(recipientRoleRules.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });
});

describe('answers that are not there', () => {
  it('leave the role open until the first question is answered', () => {
    expect(roleOutcome({ ...nothing, worksForUs: given(true) }, noContractStanding)).toMatchObject({
      role: undefined,
      open: ['party'],
    });
  });

  it('are no yes and no no: a suggestion, a “none” and “does not apply” decide nothing', () => {
    const said = answersOf({ worksForUs: true, ...bound });
    const vague: Answer<boolean>[] = [unknown, none, doesNotApply, { state: 'suggested', value: false }];
    for (const adsUse of vague) {
      const outcome = roleOutcome({ ...said, adsUse }, noContractStanding);
      expect(outcome).toMatchObject({ role: undefined, possible: ['serviceProvider', 'thirdParty'], because: [] });
      expect(outcome.open).toContain('adsUse');
    }
  });

  it('do not hold up what is settled whatever they are', () => {
    const outcome = roleOutcome(answersOf({ contractTerms: false }), noContractStanding);
    // With or without work as told, without a contract it is a third party.
    expect(outcome.role).toBe('thirdParty');
    // Each of these may be the one; none of them is told as a fact.
    expect(outcome.because.map(({ rule, sure }) => [rule.id, sure])).toEqual([
      ['rc-1', false],
      ['rc-2', false],
      ['rc-6', false],
      ['rc-8', false],
    ]);
    expect(outcome.open).toContain('adsUse');
    expect(outcome.sold).toBe('open');
  });

  it('are not asked for where they make no difference', () => {
    const { idle } = roleOutcome(answersOf({ adsUse: false, worksForUs: true, ...bound }), noContractStanding);
    expect(idle).toEqual(['certified', 'givesValue', 'personDirected', 'legallyRequired']);
  });
});

const anySaid = fc.record(
  Object.fromEntries(yesNoQuestions.map((name) => [name, fc.option(fc.boolean(), { nil: undefined })])),
) as fc.Arbitrary<{ [Question in YesNoQuestion]: boolean | undefined }>;
const anyContract = fc.constantFrom<ContractStanding>(
  noContractStanding,
  { ...noContractStanding, terms: 'all', certification: 'found' },
  { ...noContractStanding, terms: 'lacking', missing: [contractTerm('ct-subcontractors')], certification: 'missing' },
);

function outcomeOf(
  said: { [Question in YesNoQuestion]: boolean | undefined },
  contract: ContractStanding,
): RoleOutcome {
  return roleOutcome(answersOf(said), contract);
}

function byChecklist(name: YesNoQuestion, { terms, certification }: ContractStanding): boolean {
  return (name === 'contractTerms' && terms === 'all') || (name === 'certified' && certification === 'found');
}

test('what is settled stays so, however the open questions are answered; idle ones change nothing', () => {
  fc.assert(
    fc.property(
      anySaid,
      anyContract,
      fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
      (said, contract, rest) => {
        const before = outcomeOf(said, contract);
        expect(decidedRole(answersOf(said), contract)).toBe(before.role);
        const full = Object.fromEntries(
          // What a complete checklist says already is nothing that is open.
          yesNoQuestions.map((name, index) => [name, said[name] ?? (byChecklist(name, contract) ? true : rest[index])]),
        ) as typeof said;
        const after = outcomeOf(full, contract);
        expect(after.open).toEqual([]);
        if (before.role !== undefined) expect(after.role).toBe(before.role);
        else expect(before.possible).toContain(after.role);
        if (before.sold !== 'open') expect(after.sold).toBe(before.sold);
        if (before.shared !== 'open') expect(after.shared).toBe(before.shared);
        for (const name of yesNoQuestions.filter((one) => before.idle.includes(one))) {
          const other = outcomeOf({ ...full, [name]: full[name] !== true }, contract);
          expect([other.role, other.sold, other.shared]).toEqual([after.role, after.sold, after.shared]);
        }
      },
    ),
    { numRuns: 40 },
  );
});
