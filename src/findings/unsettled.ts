/**
 * Answers that cannot be printed as they stand: other records speak against them, or the law needs more than a “none”. The
 * composed policies mark such points instead of printing them; here they are reported, each once.
 */
import { gapsOf } from '../documents/block-tree.ts';
import type { Gap, RecordPath } from '../documents/block.ts';
import { claimsToComply } from '../documents/policy/who.ts';
import type { Draft } from '../documents/requirements/drafts.ts';
import { factsOfOffice } from '../documents/requirements/facts-of-office.ts';
import { isOpen, itemsOf, type Answer } from '../inventory/answer.ts';
import type { Field } from '../inventory/field.ts';
import { answerAt } from '../inventory/answers-of-record.ts';
import { organizationOf, recordTitle, type OfficeRecords } from '../inventory/office-records.ts';
import { cite } from '../library/citations.ts';
import type { RequirementFact } from '../library/requirement-facts.ts';
import type { Finding, FindingWeight } from './finding.ts';

type Answered = NonNullable<ReturnType<typeof answerAt>>;

/**
 * The findings on a day (ISO date), in the order of the text. What one of `others` is about already is left out, as long as it
 * weighs as much; open answers are reported elsewhere.
 */
export function unsettledFindings(
  office: OfficeRecords,
  asOf: string,
  drafts: readonly Draft[],
  others: readonly Finding[],
): Finding[] {
  const reported = new Set(
    others.flatMap(({ rule, records }) =>
      // Of a contradiction it is the answer that says no; the records against it may lack something of their own.
      rule.startsWith('C-') ? records : rule === 'denied' ? records.slice(0, 1) : [],
    ),
  );
  const marked = new Map<RecordPath, Gap>();
  for (const gap of drafts.flatMap(({ parts }) => parts.flatMap(gapsOf))) {
    const answered = answerAt(office, gap.path);
    if (answered === undefined || isOpen(answered.answer) || reported.has(gap.path)) continue;
    // A summary says in short what the section about it says in full.
    const known = marked.get(gap.path);
    if (known === undefined || known.missing.length < gap.missing.length) marked.set(gap.path, gap);
  }
  for (const gap of claims(office)) marked.set(gap.path, gap);
  const inText = [...marked.values()].flatMap((gap): Finding[] => {
    const answered = answerAt(office, gap.path);
    return answered === undefined ? [] : [markedFinding(gap, answered)];
  });
  return [...inText, ...contradictedFacts(office, asOf)];
}

/** Claims to comply or to be exempt: a policy leaves them out, because no record could prove them. */
function claims(office: OfficeRecords): Gap[] {
  const { id, lawsAddressed, complianceClaims } = organizationOf(office);
  const said = [
    ...itemsOf(lawsAddressed).map(({ key, position }) => ({
      path: `${id}.lawsAddressed.${key}.position`,
      answer: position,
    })),
    ...itemsOf(complianceClaims).map(({ key, claim }) => ({
      path: `${id}.complianceClaims.${key}.claim`,
      answer: claim,
    })),
  ];
  return said.flatMap(({ path, answer }): Gap[] => {
    if (answer.state !== 'given' || !claimsToComply(answer.value)) return [];
    return [{ path, missing: `“${answer.value}” is a claim that the records do not prove`, state: 'unknown' }];
  });
}

function markedFinding({ path, missing }: Gap, { type, record, field, answer }: Answered): Finding {
  const title = recordTitle(type, record);
  const { weight, says, why, fix } = wordsFor(missing, answer, field);
  return {
    id: `unsettled.${path}`,
    rule: 'unsettled',
    weight,
    title: `“${field.label}” of “${title}” ${says}: ${missing}.`,
    why,
    fix,
    records: [path],
    citations: field.citation ? [cite(field.citation)] : [],
  };
}

/** An answer that records speak against, one that lacks something beside it, or a “none” that is not enough. */
function wordsFor(missing: string, answer: Answer<unknown>, field: Field) {
  if (answer.state !== 'given') {
    return {
      weight: field.gap === 'must' ? 'must' : 'unclear',
      says: 'cannot be printed as answered',
      why: 'The policy needs more here than that there is none. Until then, a draft marks the point.',
      fix: field.ask,
    } as const;
  }
  if (weightOf(missing) === 'untrue') {
    return {
      weight: 'untrue',
      says: 'cannot be printed as answered',
      why: 'What a policy says must fit the records. Until it does, a draft marks the point.',
      fix: 'Correct the answer, or the records that speak against it.',
    } as const;
  }
  return {
    weight: 'must',
    says: 'needs more on record',
    why: 'Until it is there, a draft marks the point.',
    fix: 'Add what is missing, or correct the answer.',
  } as const;
}

/** Words by which a draft says that records speak against an answer; without them something is only missing beside it. */
function weightOf(missing: string): FindingWeight {
  return /must be settled|not borne out|not settled|do(?:es)? not (?:fit|prove|show)/.test(missing) ? 'untrue' : 'must';
}

/** Answers that are not printed, with the fact that other records show. */
const shownElsewhere = {
  onlineOnly: 'onlineOnly',
  platesRead: 'usesPlateReaders',
  offersRewards: 'offersFinancialIncentive',
  californiaPage: 'hasCaliforniaPage',
} as const satisfies { [field: string]: RequirementFact };

function contradictedFacts(office: OfficeRecords, asOf: string): Finding[] {
  const { id } = organizationOf(office);
  const facts = factsOfOffice(office, asOf);
  return Object.entries(shownElsewhere).flatMap(([name, fact]): Finding[] => {
    const path = `${id}.${name}`;
    const answered = answerAt(office, path);
    const { value, records } = facts[fact];
    if (answered?.answer.state !== 'given' || value === undefined || value === answered.answer.value) return [];
    return [
      {
        id: `unsettled.${path}`,
        rule: 'unsettled',
        weight: 'unclear',
        title: `“${answered.field.label}” is answered with ${value === true ? 'no' : 'yes'}, but other records show the opposite.`,
        why: 'What the policy needs depends on it; what the records show counts.',
        fix: 'Correct the answer, or the other records.',
        records: [...new Set([path, ...records])],
        citations: answered.field.citation ? [cite(answered.field.citation)] : [],
      },
    ];
  });
}
