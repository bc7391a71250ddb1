/** Which role the answers about a recipient lead to, which rule of the library says so, and what is still open. */
import { evaluate, type Condition, type Facts } from '../library/condition.ts';
import {
  recipientRoleRules,
  type RecipientFact,
  type RecipientRoleRule,
  type RoleByRule,
} from '../library/recipient-role-rules.ts';
import { contractTerm, type ContractTermEntry } from '../library/contract-terms.ts';
import type { ContractStanding } from './contract-standing.ts';
import { factsOfAnswers, statedAnswers, type StatedAnswers } from './role-facts.ts';
import {
  questionsOfFact,
  yesNoQuestions,
  type RoleAnswers,
  type RoleQuestion,
  type YesNoQuestion,
} from './role-questions.ts';

/** `open`: the answers do not settle it. */
export type Settled = 'yes' | 'no' | 'possible' | 'open';

/** A rule that leads to the outcome, and what makes it hold. */
export interface Because {
  rule: RecipientRoleRule;
  /** False for one of several rules of which one holds, whichever way the open questions are answered. */
  sure: boolean;
  /** The questions whose answers do. */
  questions: RoleQuestion[];
  /** The bans that the contract lacks, by an answer or by the checklist of an agreement. */
  lacking: ContractTermEntry[];
}

export interface RoleOutcome {
  /** Undefined while the answers leave it open. */
  role: RoleByRule | undefined;
  /** While it is open: the roles that it can still be. */
  possible: RoleByRule[];
  sold: Settled;
  shared: Settled;
  because: Because[];
  /** Questions without an answer that can still change the role, or whether data is sold or shared. */
  open: RoleQuestion[];
  /** Questions whose answer makes no difference beside the others, whatever it is. */
  idle: RoleQuestion[];
}

/**
 * The outcome. It is settled as soon as every way of answering the open questions leads to the same; an answer that is not
 * known is never taken as a no.
 */
export function roleOutcome(answers: RoleAnswers, contract: ContractStanding): RoleOutcome {
  const party = answers.party.state === 'given' ? answers.party.value : undefined;
  if (party === undefined) {
    return {
      role: undefined,
      possible: [],
      sold: 'open',
      shared: 'open',
      because: [],
      open: ['party'],
      idle: [...yesNoQuestions],
    };
  }
  if (party !== 'company') {
    const verdict = judge({ party });
    const because = recipientRoleRules
      .filter((rule) => rule === verdict.deciding)
      .map((rule): Because => ({ rule, sure: true, questions: ['party'], lacking: [] }));
    return { ...verdict, possible: [], because, open: [], idle: [...yesNoQuestions] };
  }
  return outcomeOfCompany(statedAnswers(answers, contract), contract);
}

/** The role alone, without reasons: as `roleOutcome` gives it, in a fraction of the time. */
export function decidedRole(answers: RoleAnswers, contract: ContractStanding): RoleByRule | undefined {
  const party = answers.party.state === 'given' ? answers.party.value : undefined;
  if (party === undefined) return undefined;
  if (party !== 'company') return roleBy({ party });
  const said = statedAnswers(answers, contract);
  const unanswered = deciding.filter((name) => said[name] === undefined);
  const [first, ...others] = waysToAnswer(unanswered);
  const role = roleBy(factsOfAnswers({ ...said, ...first }, contract));
  return others.every((way) => roleBy(factsOfAnswers({ ...said, ...way }, contract)) === role) ? role : undefined;
}

/** Questions that can decide a role; the other two only settle whether data is sold or shared. */
const deciding = yesNoQuestions.filter((name) => name !== 'personDirected' && name !== 'legallyRequired');

function roleBy(facts: Facts<RecipientFact>): RoleByRule | undefined {
  return recipientRoleRules.find((rule) => rule.role !== undefined && evaluate(rule.when, facts) === 'yes')?.role;
}

function outcomeOfCompany(said: StatedAnswers, contract: ContractStanding): RoleOutcome {
  const unanswered = yesNoQuestions.filter((name) => said[name] === undefined);
  // At most 2^9 ways; each is judged by the rules as they stand.
  const ways = waysToAnswer(unanswered).map((way) => judge(factsOfAnswers({ ...said, ...way }, contract)));
  const roles = [...new Set(ways.map(({ role }) => role))];
  const [only] = roles;
  const role = roles.length === 1 ? only : undefined;
  const matter = unanswered.filter((_name, bit) => ways.some((way, index) => differs(way, ways[index ^ (1 << bit)])));
  return {
    role,
    possible: role === undefined ? roles.flatMap((one) => one ?? []) : [],
    sold: same(ways.map(({ sold }) => sold)),
    shared: same(ways.map(({ shared }) => shared)),
    because: role === undefined ? [] : becauseOf(new Set(ways.map(({ deciding }) => deciding)), role, said, contract),
    open: matter,
    idle: idleOf(said, contract, matter),
  };
}

interface Verdict {
  role: RoleByRule | undefined;
  /** The first rule that holds and names a role. */
  deciding: RecipientRoleRule | undefined;
  sold: Settled;
  shared: Settled;
}

/** The verdict on facts that are all known: the role of the first rule that names one, and what its fellow rules settle. */
function judge(facts: Facts<RecipientFact>): Verdict {
  const holding = recipientRoleRules.filter((rule) => evaluate(rule.when, facts) === 'yes');
  const deciding = holding.find((rule) => rule.role !== undefined);
  const role = deciding?.role;
  const fellows = holding.filter((rule) => rule.role === undefined || rule.role === role);
  return {
    role,
    deciding,
    sold: settle(fellows.flatMap((rule) => rule.sold ?? [])),
    shared: settle(fellows.flatMap((rule) => rule.shared ?? [])),
  };
}

/** A yes and a no that stand against each other must be looked at: that is possible, not settled either way. */
function settle(said: readonly ('yes' | 'no' | 'possible')[]): Settled {
  if (said.length === 0) return 'open';
  if (said.includes('no')) return said.every((one) => one === 'no') ? 'no' : 'possible';
  return said.includes('yes') ? 'yes' : 'possible';
}

function same(list: readonly Settled[]): Settled {
  const [first = 'open', ...others] = new Set(list);
  return others.length === 0 ? first : 'open';
}

function differs(one: Verdict, other: Verdict | undefined): boolean {
  return other !== undefined && (one.role !== other.role || one.sold !== other.sold || one.shared !== other.shared);
}

/** Every way of answering the questions; bit `n` of the index is the answer to question `n`. */
function waysToAnswer(questions: readonly YesNoQuestion[]): Partial<StatedAnswers>[] {
  return Array.from({ length: 1 << questions.length }, (_way, index) =>
    Object.fromEntries(questions.map((name, bit) => [name, (index & (1 << bit)) !== 0])),
  );
}

/** The rules that decide, and those that hold beside them and settle sold or shared. */
function becauseOf(
  deciding: ReadonlySet<RecipientRoleRule | undefined>,
  role: RoleByRule,
  said: StatedAnswers,
  contract: ContractStanding,
): Because[] {
  const facts = factsOfAnswers(said, contract);
  return recipientRoleRules
    .filter((rule) => {
      if (deciding.has(rule)) return true;
      const settles = rule.sold !== undefined || rule.shared !== undefined;
      const fits = rule.role === undefined || rule.role === role;
      return settles && fits && evaluate(rule.when, facts) === 'yes';
    })
    .map((rule): Because => {
      const known = factsThatHold(rule.when, facts);
      const lacks = known.includes('contractMeets7051') && facts.contractMeets7051 === false;
      return {
        rule,
        sure: evaluate(rule.when, facts) === 'yes',
        questions: known.flatMap((fact) => causesOf(fact, said, facts)),
        lacking: lacks ? lackingTerms(said, contract) : [],
      };
    });
}

/** The facts of those parts of a condition that hold. */
function factsThatHold(condition: Condition<RecipientFact>, facts: Facts<RecipientFact>): RecipientFact[] {
  if ('all' in condition) return condition.all.flatMap((part) => factsThatHold(part, facts));
  if ('any' in condition) return condition.any.flatMap((part) => factsThatHold(part, facts));
  return 'fact' in condition && evaluate(condition, facts) === 'yes' ? [condition.fact] : [];
}

/** The questions whose stated answers give a fact its value. */
function causesOf(fact: RecipientFact, said: StatedAnswers, facts: Facts<RecipientFact>): RoleQuestion[] {
  if (fact !== 'contractMeets7051')
    return questionsOfFact[fact].filter((one) => one !== 'party' && said[one] !== undefined);
  if (facts[fact] === true) return ['contractTerms', 'ownUse', 'combines'].filter(isStatedIn(said));
  return [
    ...(said.contractTerms === false ? (['contractTerms'] as const) : []),
    ...(said.ownUse === true ? (['ownUse'] as const) : []),
    ...(said.combines === true ? (['combines'] as const) : []),
  ];
}

function isStatedIn(said: StatedAnswers): (name: string) => name is YesNoQuestion {
  return (name): name is YesNoQuestion => yesNoQuestions.some((one) => one === name && said[one] !== undefined);
}

/** The bans that are not there: because it may go beyond them, or because somebody looked for them in vain. */
function lackingTerms({ ownUse, combines }: StatedAnswers, { missing }: ContractStanding): ContractTermEntry[] {
  return [
    ...new Set([
      ...(ownUse === true ? [contractTerm('ct-purpose-limit')] : []),
      ...(combines === true ? [contractTerm('ct-direct-relationship')] : []),
      ...missing,
    ]),
  ];
}

/** Answered questions that would change nothing if they were answered otherwise, and open ones that change nothing. */
function idleOf(said: StatedAnswers, contract: ContractStanding, matter: readonly YesNoQuestion[]): YesNoQuestion[] {
  const unanswered = yesNoQuestions.filter((name) => said[name] === undefined);
  const ways = waysToAnswer(unanswered);
  return yesNoQuestions.filter((name) => {
    const now = said[name];
    if (now === undefined) return !matter.includes(name);
    return ways.every(
      (way) =>
        !differs(
          judge(factsOfAnswers({ ...said, ...way }, contract)),
          judge(factsOfAnswers({ ...said, ...way, [name]: !now }, contract)),
        ),
    );
  });
}
