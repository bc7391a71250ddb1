/**
 * Beside the 38 rules: agreements that have ended, are about to end or are missing, clauses that were looked for in vain, and
 * roles that a person chose against the answers. A vendor without any contract is reported where the policy names it.
 */
import { dateInWords } from '../../documents/wording/periods-and-dates.ts';
import { isGivenNo, isYes, itemsOf, valueOf } from '../../inventory/answer.ts';
import type { Disclosure } from '../../inventory/disclosure.ts';
import { recordTitle } from '../../inventory/office-records.ts';
import { itemLabel } from '../../inventory/option-label.ts';
import { recipientRoles, type Recipient } from '../../inventory/recipient.ts';
import { citeAll } from '../../library/citations.ts';
import { contractTerm } from '../../library/contract-terms.ts';
import { agreementStanding } from '../../vendors/agreement-standing.ts';
import { recipientClauses, type ClauseLine } from '../../vendors/clause-checklist.ts';
import { contractStanding } from '../../vendors/contract-standing.ts';
import type { EndStep } from '../../vendors/agreement-state.ts';
import { dueAgreements, type DueAgreement } from '../../vendors/due-agreements.ts';
import { reasonInNote } from '../../vendors/role-decision.ts';
import { decidedRoles } from '../../vendors/decided-roles.ts';
import { roleOutcome } from '../../vendors/role-outcome.ts';
import { roleAnswersOf } from '../../vendors/role-questions.ts';
import { vendorIndex, type VendorIndex } from '../../vendors/vendor-index.ts';
import type { Finding, FindingWeight } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** `vendor`: the agreements and clauses of everybody who gets data. */
export const vendorAgreements: Rule = ({ everything, organization, asOf, whole }) => {
  const index = vendorIndex(everything, asOf);
  const ccpa = whole.ccpa !== 'doesNotApply';
  return [
    ...dueAgreements(index).map(dueFinding),
    ...index.recipients.flatMap((one) => [
      ...missingFindings(index, one, ccpa),
      ...patientsFindings(index, one, valueOf(organization.hipaaRole)),
      ...clauseFindings(one, recipientClauses(index, one, ccpa)),
    ]),
  ];
};

/** `vendor`: a role that does not follow from the answers beside it. */
export const rolesFollow: Rule = ({ everything, asOf }) => {
  const index = vendorIndex(everything, asOf);
  const roleOf = decidedRoles();
  return index.recipients.flatMap((one): Finding[] => {
    // Without the first question nobody has walked through the answers yet.
    if (one.role.state !== 'given' || one.party.state !== 'given') return [];
    const contract = contractStanding(index, one);
    const role = roleOf(one, contract);
    if (role === one.role.value) return [];
    const { because } = roleOutcome(roleAnswersOf(one), contract);
    const reason = reasonInNote(one.note);
    const leadsTo = role === undefined ? 'leave its role open' : `lead to “${roleLabel(role)}”`;
    return [
      {
        id: `vendor.role.${one.id}`,
        rule: 'vendor',
        weight: 'unclear',
        title: `${titleOf(one)} is entered as “${roleLabel(one.role.value)}”, but the answers about it ${leadsTo}.`,
        why:
          reason === undefined
            ? 'The policy speaks of it by its role. Nobody has noted why it is another one.'
            : `The policy speaks of it by its role. The reason on record: ${reason}`,
        fix: 'Go through the questions again, or have your lawyer look at the reason.',
        records: [`${one.id}.role`],
        citations: [...new Set(because.map(({ rule }) => rule.cite))],
      },
    ];
  });
};

const dueWords: Record<DueAgreement['state'], { weight: FindingWeight; says: (day: string) => string; fix: string }> = {
  ended: {
    weight: 'must',
    says: (day) => `ended${day}, and no other one is in force`,
    fix: 'Sign a new one, enter the new end, or end what goes to the company.',
  },
  perhapsEnded: {
    weight: 'must',
    says: (day) => `had its last day${day}, and nobody has said whether it renewed`,
    fix: 'Find out whether it renewed, and enter the new end.',
  },
  endsSoon: {
    weight: 'unclear',
    says: (day) => `ends${day}`,
    fix: 'Decide whether it goes on, and ask for the paper in time.',
  },
  renewsSoon: {
    weight: 'nice',
    says: (day) => `renews by itself; its present term ends${day}`,
    fix: 'Look through its clauses now, while you can still say no.',
  },
};

/** The nearer the end of one that does not renew by itself, the heavier it weighs. */
const weightByStep: Record<EndStep, FindingWeight> = { 30: 'must', 60: 'unclear', 90: 'nice' };

function dueFinding({ agreement, state, day, within }: DueAgreement): Finding {
  const { says, fix } = dueWords[state];
  const weight = state === 'endsSoon' && within !== undefined ? weightByStep[within] : dueWords[state].weight;
  return {
    id: `vendor.ends.${agreement.id}`,
    rule: 'vendor',
    weight,
    title: `The agreement “${recordTitle('agreement', agreement)}” ${says(day === undefined ? '' : ` on ${dateInWords(day)}`)}.`,
    why: 'What a company promised binds it only while the agreement is in force; the policy tells it only so long.',
    fix,
    records: [`${agreement.id}.endsOn`, ...(state === 'perhapsEnded' ? [`${agreement.id}.renews`] : [])],
    citations: citeAll(['civ-1798.100-d']),
  };
}

function missingFindings(index: VendorIndex, recipient: Recipient, ccpa: boolean): Finding[] {
  const { associateMissing, californiaMissing } = agreementStanding(index, recipient, ccpa);
  const associate = contractTerm('hipaa-baa');
  const rest = { rule: 'vendor', weight: 'must', fix: 'Enter the agreement, or write to the company for it.' } as const;
  return [
    ...(associateMissing
      ? [
          {
            ...rest,
            id: `vendor.associate.${recipient.id}`,
            title: `No business associate agreement in force with ${titleOf(recipient)} is on record.`,
            why: associate.plain,
            records: [`${recipient.id}.hipaaBusinessAssociate`],
            citations: [associate.cite],
          },
        ]
      : []),
    // Vendors without a contract are a gap of the policy itself, and reported as that.
    ...(californiaMissing && recipient.role.state === 'given' && recipient.role.value === 'thirdParty'
      ? [
          {
            ...rest,
            id: `vendor.agreement.${recipient.id}`,
            title: `Data is sold to ${titleOf(recipient)} or shared with it, and no agreement in force is on record.`,
            why: contractTerm('tp-no-contract-no-use').plain,
            records: [`${recipient.id}.role`],
            citations: [...citeAll(['civ-1798.100-d']), contractTerm('tp-no-contract-no-use').cite],
          },
        ]
      : []),
  ];
}

/** Patients' data goes to one who works for the office, and the records do not say that it is its business associate. */
function patientsFindings(index: VendorIndex, recipient: Recipient, hipaaRole: string | undefined): Finding[] {
  // Only those whom HIPAA binds need such agreements: an office that gives care, and one that works for it.
  if (hipaaRole !== 'coveredEntity' && hipaaRole !== 'businessAssociate') return [];
  const { state } = recipient.hipaaBusinessAssociate;
  const answered = isYes(recipient.hipaaBusinessAssociate) || state === 'suggested';
  const works = recipient.role.state === 'given' && ['serviceProvider', 'contractor'].includes(recipient.role.value);
  if (answered || !works) return [];
  const going = index
    .disclosuresTo(recipient.id)
    .filter((one) => valueOf(one.basis) === 'businessPurpose' && !isGivenNo(one.happens) && hasHipaaData(index, one));
  if (going.length === 0) return [];
  const open = state === 'unknown';
  return [
    {
      id: `vendor.patients.${recipient.id}`,
      rule: 'vendor',
      weight: open ? 'must' : 'unclear',
      title: `${titleOf(recipient)} gets patients’ data under HIPAA to work for you, and ${open ? 'nobody has said whether it is your business associate' : 'you say that it is no business associate'}.`,
      why: contractTerm('hipaa-baa').plain,
      fix: open
        ? 'Find out, and enter the business associate agreement.'
        : 'Ask your lawyer whether an agreement is needed, or correct the answer or the data that it gets.',
      records: [`${recipient.id}.hipaaBusinessAssociate`, ...going.map(({ id }) => `${id}.elements`)],
      citations: [contractTerm('hipaa-baa').cite],
    },
  ];
}

function hasHipaaData(index: VendorIndex, { elements }: Disclosure): boolean {
  return itemsOf(elements).some((id) => {
    const element = index.element(id);
    return element !== undefined && valueOf(element.regime) === 'hipaa';
  });
}

function clauseFindings(recipient: Recipient, lines: readonly ClauseLine[]): Finding[] {
  const missing = lines.filter(({ mark }) => mark === 'missing');
  const must = missing.filter(({ term }) => term.severity === 'must');
  const read = new Set(lines.filter(({ mark }) => mark !== 'open').flatMap(({ agreements }) => agreements));
  const open = lines.filter(({ mark }) => mark === 'open');
  const some = must.length > 0 ? must : missing;
  return [
    ...(some.length > 0
      ? [
          {
            id: `vendor.clauses.${recipient.id}`,
            rule: 'vendor',
            weight: must.length > 0 ? 'must' : 'nice',
            title: `In the agreements with ${titleOf(recipient)} you did not find: ${some.map(({ term }) => term.title).join('; ')}.`,
            why: 'The law names what such a contract must say. Without it, the company may not count as your vendor.',
            fix: 'Write to the company for an addition to the contract.',
            records: [...new Set(some.flatMap(({ agreements }) => agreements))].map((id) => `${id}.clausesMissing`),
            citations: [...new Set(some.map(({ term }) => term.cite))],
          } satisfies Finding,
        ]
      : []),
    // Where nobody has begun to read, the open status of the agreement says enough.
    ...(open.length > 0 && read.size > 0 && open.some(({ term }) => term.severity === 'must')
      ? [
          {
            id: `vendor.unread.${recipient.id}`,
            rule: 'vendor',
            weight: 'unclear',
            title: `In the agreements with ${titleOf(recipient)}, nobody has looked yet for: ${open.map(({ term }) => term.title).join('; ')}.`,
            why: 'The law names what such a contract must say. What nobody has looked for is not known.',
            fix: 'Read the agreement beside the list of clauses.',
            records: [...read].map((id) => `${id}.clausesFound`),
            citations: [...new Set(open.map(({ term }) => term.cite))],
          } satisfies Finding,
        ]
      : []),
  ];
}

function titleOf(recipient: Recipient): string {
  return `“${recordTitle('recipient', recipient)}”`;
}

function roleLabel(role: string): string {
  return itemLabel(recipientRoles, role) ?? role;
}
