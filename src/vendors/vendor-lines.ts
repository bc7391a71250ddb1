/** The overview: every recipient in one line, with its role, its agreements, its clauses and the Shine the Light law. */
import { onceADay } from '../documents/policy/once.ts';
import { valueOf } from '../inventory/answer.ts';
import { recordTitle, type OfficeRecords } from '../inventory/office-records.ts';
import type { RoleByRule } from '../library/recipient-role-rules.ts';
import { mayNeedCaliforniaTerms, partiesOf } from './agreement-need.ts';
import { agreementStanding, type AgreementStanding } from './agreement-standing.ts';
import { clausesAcross, countClauses, type ClauseCounts } from './clause-checklist.ts';
import { contractStanding } from './contract-standing.ts';
import { decidedRoles } from './decided-roles.ts';
import { lightStanding, type LightStanding } from './light-standing.ts';
import type { RecipientRole } from './role-decision.ts';
import { vendorIndex } from './vendor-index.ts';

export interface VendorLine {
  id: string;
  title: string;
  role: RecipientRole | undefined;
  /** A pack proposed the role; nobody has confirmed it. */
  suggested: boolean;
  /** The role that the answers lead to, where it is another one; undefined otherwise. */
  otherRole: RoleByRule | undefined;
  standing: AgreementStanding;
  /** Undefined when the library names no clauses for its role. */
  clauses: ClauseCounts | undefined;
  light: LightStanding;
}

/** The lines of an office on a day (ISO date), in the order of the records. */
export const vendorLines = onceADay((office: OfficeRecords, asOf): readonly VendorLine[] => {
  const index = vendorIndex(office, asOf);
  const ccpa = mayNeedCaliforniaTerms(office, asOf);
  const roleOf = decidedRoles();
  return index.recipients.map((recipient): VendorLine => {
    const role = valueOf(recipient.role);
    const decided =
      recipient.party.state === 'given' ? roleOf(recipient, contractStanding(index, recipient)) : undefined;
    const parties = partiesOf(index, recipient, ccpa);
    return {
      id: recipient.id,
      title: recordTitle('recipient', recipient),
      role,
      suggested: recipient.role.state === 'suggested',
      otherRole: role !== undefined && decided !== undefined && decided !== role ? decided : undefined,
      standing: agreementStanding(index, recipient, ccpa),
      clauses: parties.length === 0 ? undefined : countClauses(clausesAcross(index, recipient, parties)),
      light: lightStanding(index, recipient),
    };
  });
});

/** The views of the overview. */
export const vendorFilters = ['all', 'role', 'agreement', 'ends', 'clauses', 'light'] as const;
export type VendorFilter = (typeof vendorFilters)[number];

/** Whether a line belongs to a view: something in it is not settled, missing, about to end, or may be on the year's list. */
export function isInFilter(line: VendorLine, filter: VendorFilter): boolean {
  const { standing, clauses } = line;
  switch (filter) {
    case 'all':
      return true;
    case 'role':
      return line.role === undefined || line.suggested || line.otherRole !== undefined;
    case 'agreement':
      return standing.californiaMissing || standing.associateMissing;
    case 'ends':
      return ['ended', 'perhapsEnded', 'endsSoon', 'renewsSoon'].includes(standing.state);
    case 'clauses':
      return clauses !== undefined && clauses.missing + clauses.open > 0;
    case 'light':
      return line.light === 'listed' || line.light === 'unclear';
  }
}
