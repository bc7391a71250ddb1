/**
 * The sample office: Bayline Imaging Studio, a made-up prenatal imaging studio with a website, 24 people and 19 recipients.
 *
 * Every name, address, number and web address is invented (telephone numbers 555-01xx, web addresses under `.example`). It
 * is complete but for a few honest gaps, so that findings and gaps can be seen at work. A file kept with a record is the one
 * type it lacks: a sample has no files.
 */
import { sortRecords, type OfficeRecords } from '../inventory/office-records.ts';
import { activityRecords } from './imaging-studio/activities.ts';
import { agreementRecords } from './imaging-studio/agreements.ts';
import { disclosureRecords } from './imaging-studio/disclosures.ts';
import { clientElements } from './imaging-studio/elements-of-clients.ts';
import { staffElements } from './imaging-studio/elements-of-staff.ts';
import { websiteElements } from './imaging-studio/elements-of-the-website.ts';
import { marketingRecords, transferRecords } from './imaging-studio/messages.ts';
import { addressRecords, contactRecords, organization } from './imaging-studio/organization.ts';
import { personGroupRecords } from './imaging-studio/people.ts';
import { ledgerYearRecords, policyDocumentRecords, requestRecords } from './imaging-studio/policies.ts';
import { purposeRecords } from './imaging-studio/purposes.ts';
import { recipientRecords } from './imaging-studio/recipients.ts';
import { retentionRecords } from './imaging-studio/retention.ts';
import {
  agentRecords,
  financialIncentiveRecords,
  requestChannelRecords,
  rightRecords,
  verificationRecords,
} from './imaging-studio/rights.ts';
import { sourceRecords } from './imaging-studio/sources.ts';
import { systemRecords } from './imaging-studio/systems.ts';
import { trackerRecords } from './imaging-studio/trackers.ts';

/** The records of the studio, in canonical order. */
export const imagingStudio: OfficeRecords = sortRecords({
  sample: true,
  organization: [organization],
  address: addressRecords,
  contact: contactRecords,
  personGroup: personGroupRecords,
  dataElement: [...clientElements, ...websiteElements, ...staffElements],
  source: sourceRecords,
  purpose: purposeRecords,
  system: systemRecords,
  tracker: trackerRecords,
  recipient: recipientRecords,
  agreement: agreementRecords,
  activity: activityRecords,
  disclosure: disclosureRecords,
  retentionRule: retentionRecords,
  marketing: marketingRecords,
  transfer: transferRecords,
  right: rightRecords,
  requestChannel: requestChannelRecords,
  verification: verificationRecords,
  agent: agentRecords,
  financialIncentive: financialIncentiveRecords,
  policyDocument: policyDocumentRecords,
  wording: [],
  issuedVersion: [],
  policyReview: [],
  inventoryReview: [],
  findingWaiver: [],
  request: requestRecords,
  letter: [],
  ledgerYear: ledgerYearRecords,
  evidence: [],
});
