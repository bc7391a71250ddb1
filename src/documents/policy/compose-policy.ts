/**
 * Composes a privacy policy: a pure function of the records, the policy meant and the day.
 *
 * The list of sections below is the table of contents. Each section is a file of its own that answers a section block, or
 * undefined when the records give it nothing to say.
 */
import { valueOf } from '../../inventory/answer.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { Document, Run, SectionBlock } from '../block.ts';
import { dateInWords } from '../wording/periods-and-dates.ts';
import { say, type Phrase } from '../wording/phrase.ts';
import { childrenSection } from './children.ts';
import { changesSection } from './changes.ts';
import { collectSection } from './collect.ts';
import { contactSection } from './contact.ts';
import { doNotTrackSection } from './do-not-track.ts';
import { dateFact } from './facts.ts';
import { glanceSection } from './glance.ts';
import { healthSection } from './health.ts';
import { incentivesSection } from './incentives.ts';
import { linksSection } from './links.ts';
import { marketingSection } from './marketing.ts';
import { policyContext, type PolicyContext, type PolicyOptions } from './policy-context.ts';
import { postsSection } from './posts.ts';
import { purposesSection } from './purposes.ts';
import { recipientsSection } from './recipients.ts';
import { retentionSection } from './retention.ts';
import { rightsSection } from './rights.ts';
import { saleSection } from './sale.ts';
import { securitySection } from './security.ts';
import { sensitiveSection } from './sensitive.ts';
import { shineTheLightSection } from './shine-the-light.ts';
import { signalsSection } from './signals.ts';
import { sourcesSection } from './sources.ts';
import { storageSection } from './storage.ts';
import { termsSection } from './terms.ts';
import { trackersSection } from './trackers.ts';
import { whoSection } from './who.ts';
import { choosePolicy } from './policy-scope.ts';
import { once } from './once.ts';
import { atOnce, together, type SharedSteps, type Steps } from '../steps.ts';

/** Sections with thousands of rows are made in steps. */
type ComposeSection = (context: PolicyContext) => SectionBlock | undefined | Steps<SectionBlock | undefined>;

const tableOfContents: readonly ComposeSection[] = [
  glanceSection,
  whoSection,
  collectSection,
  sourcesSection,
  trackersSection,
  purposesSection,
  recipientsSection,
  saleSection,
  marketingSection,
  retentionSection,
  rightsSection,
  sensitiveSection,
  signalsSection,
  doNotTrackSection,
  childrenSection,
  healthSection,
  securitySection,
  storageSection,
  postsSection,
  linksSection,
  shineTheLightSection,
  incentivesSection,
  termsSection,
  changesSection,
  contactSection,
];

/** Sections about websites, customers and visitors: a policy for staff and applicants does without them. */
const notForStaff: ReadonlySet<ComposeSection> = new Set([
  trackersSection,
  marketingSection,
  signalsSection,
  doNotTrackSection,
  childrenSection,
  healthSection,
  postsSection,
  linksSection,
  shineTheLightSection,
  incentivesSection,
  termsSection,
]);

/**
 * The policy as a block tree, always complete: what is not known stands in it as a gap.
 * The document's own `asOf` is the day that its text names.
 */
export function composePolicy(office: OfficeRecords, options: PolicyOptions): Document {
  return atOnce(composeInSteps(office, options));
}

/** The same, section by section, and the long ones row by row. */
export function* composeInSteps(office: OfficeRecords, options: PolicyOptions): Steps<Document> {
  const { policyId, asOf, statedOn = asOf } = options;
  const known = policiesOf(office);
  const key = [choosePolicy(office, policyId)?.id, asOf, statedOn].join(' ');
  const shared = known.get(key) ?? { steps: compose(office, options) };
  known.set(key, shared);
  try {
    return yield* together(shared);
  } catch (error) {
    known.delete(key);
    throw error;
  }
}

/** The policies of an office that are composed, or being composed: screens, findings and own wording ask for the same ones. */
const policiesOf = once((_office: OfficeRecords) => new Map<string, SharedSteps<Document>>());

function* compose(office: OfficeRecords, options: PolicyOptions): Steps<Document> {
  const context = policyContext(office, options);
  const { organization, policy, statedOn } = context;
  const sections: SectionBlock[] = [];
  for (const section of tableOfContents) {
    if (context.audience === 'staff' && notForStaff.has(section)) continue;
    yield;
    const made = section(context);
    const block = made !== undefined && 'next' in made ? yield* made : made;
    if (block !== undefined) sections.push(block);
  }
  return {
    kind: 'policy',
    title: (policy && valueOf(policy.title)) ?? 'Privacy Policy',
    office: valueOf(organization.tradeName) ?? valueOf(organization.legalName) ?? '',
    language: 'en-US',
    asOf: statedOn,
    subtitle: subtitle(context),
    sample: office.sample,
    status: 'draft',
    sections,
  };
}

/** The dates under the title. A policy without dates says so: Bus. & Prof. Code 22575 and the CCPA ask for them. */
function subtitle({ policy, statedOn }: PolicyContext): Run[][] {
  const lines: (Phrase | undefined)[] = [];
  if (policy) {
    const effective = dateFact(policy, 'effectiveDate', 'date not known yet');
    const updated = dateFact(policy, 'updatedDate', 'date not known yet');
    lines.push(effective && say`In force from ${effective}`, updated && say`Last updated ${updated}`);
  }
  lines.push(say`Written from the office’s records as of ${dateInWords(statedOn)}`);
  return lines.flatMap((line) => (line ? [line.runs] : []));
}
