/** Small offices whose facts are clear enough for a notice, and the words of the notices they get. */
import type { Document } from '../../../../src/documents/block.ts';
import { checkTree, textOfDocument } from '../../../../src/documents/block-tree.ts';
import { composeNotice } from '../../../../src/documents/notices/compose-notice.ts';
import { isRefusal, type NoticeKind, type NoticeRefusal } from '../../../../src/documents/notices/notice.ts';
import type { OfficeRecords } from '../../../../src/inventory/office-records.ts';
import { buildOffice } from '../../../support/office-builder.ts';

export const asOf = '2026-11-22';

type Parts = NonNullable<Parameters<typeof buildOffice>[0]>;
type Answers = { [field: string]: unknown };

/** A covered office with a booking activity, staff, a website and one policy; `organization` and `parts` change it. */
export function clinic(organization: Answers = {}, parts: Parts = {}): OfficeRecords {
  return buildOffice({
    organization: [
      {
        tradeName: 'Palm Clinic',
        forProfit: true,
        ccpaThresholdsMet: true,
        employeeCount: 30,
        websites: ['www.palm.example'],
        sells: false,
        sharesForAds: false,
        sensitiveBeyondPermitted: false,
        ...organization,
      },
    ],
    contact: [{ role: 'Privacy desk', email: 'privacy@palm.example', uses: ['contact'] }],
    personGroup: [
      { name: 'Patients', kind: 'patients' },
      { name: 'Our staff', kind: 'staff' },
    ],
    dataElement: [
      element('Email address', ['A'], 'G-001'),
      { ...element('Health answers', ['B'], 'G-001'), sensitiveKinds: ['spi-health'] },
      element('Bank account for your pay', ['B'], 'G-002'),
      { ...element('Chart', ['B'], 'G-001'), regime: 'cmia' },
    ],
    purpose: [
      { name: 'Book appointments', elements: ['E-001', 'E-002'] },
      { name: 'Pay people', elements: ['E-003'] },
    ],
    activity: [
      { name: 'Booking', role: 'business', personGroups: ['G-001'], elements: ['E-001'], purposes: ['P-001'] },
      { name: 'Payroll', role: 'business', personGroups: ['G-002'], elements: ['E-003'], purposes: ['P-002'] },
    ],
    retentionRule: [
      { name: 'Bookings', elements: ['E-001', 'E-002'], period: 'P3Y', startsAt: 'The last visit' },
      { name: 'Pay', elements: ['E-003'], period: 'P4Y' },
    ],
    policyDocument: [{ title: 'Privacy Policy', audience: 'everyone', place: ['website'] }],
    ...parts,
  });
}

function element(name: string, cpraCategories: string[], group: string): Answers {
  return {
    name,
    cpraCategories,
    regime: 'ccpa',
    identifiability: 'personal',
    personGroups: [group],
    sensitiveKinds: { state: 'none' },
  };
}

/** An advertising network that gets email addresses for ads across sites. */
export const sharing: Parts = {
  recipient: [{ name: 'Adhaus', label: 'Advertising network', role: 'thirdParty' }],
  disclosure: [{ name: 'Ads', recipients: ['V-001'], elements: ['E-001'], basis: 'shared', happens: true }],
};

/** The notice; the tree must be sound. Throws when it is refused. */
export function noticeOf(office: OfficeRecords, kind: NoticeKind, activityId?: string): Document {
  const result = composeNotice(office, { kind, asOf, activityId });
  if (isRefusal(result)) throw new Error(`Refused: ${result.reason}`);
  const problems = checkTree(result, office);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return result;
}

export function textOf(office: OfficeRecords, kind: NoticeKind, activityId?: string): string {
  return textOfDocument(noticeOf(office, kind, activityId));
}

/** Why the notice is refused. Throws when it is written. */
export function refusalOf(office: OfficeRecords, kind: NoticeKind, activityId?: string): NoticeRefusal {
  const result = composeNotice(office, { kind, asOf, activityId });
  if (!isRefusal(result)) throw new Error(`Written: ${textOfDocument(result)}`);
  return result;
}
