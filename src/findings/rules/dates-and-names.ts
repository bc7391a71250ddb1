/** C-01 … C-04, C-24, C-25: dates, names of laws, names and addresses of the office. */
import { itemsOf, valueOf } from '../../inventory/answer.ts';
import type { OfficeRecords } from '../../inventory/office-records.ts';
import type { PolicyDocument } from '../../inventory/policy-document.ts';
import { twelveMonthsBefore } from '../../inventory/valid-time.ts';
import { finding, hasValue, type Rule } from '../rule.ts';

/** C-01: a policy shows when it took effect and when it was last updated. */
export const policyDates: Rule = ({ office, asOf }) =>
  office.policyDocument.flatMap((policy) => {
    const updated = valueOf(policy.updatedDate);
    if (updated !== undefined && updated > asOf) {
      return finding('C-01', {
        about: `${policy.id}.ahead`,
        title: `${nameOf(policy)} says that it was last updated on ${updated}, a day that lies ahead.`,
        fix: 'Enter the day on which somebody last looked at the whole policy.',
        records: [`${policy.id}.updatedDate`],
        weight: 'untrue',
      });
    }
    const missing = (['effectiveDate', 'updatedDate'] as const).filter((field) => !hasValue(policy[field]));
    if (missing.length === 0) return [];
    const words = missing.map((field) =>
      field === 'effectiveDate' ? 'a date from which it applies' : 'a date of the last update',
    );
    return finding('C-01', {
      about: policy.id,
      title: `${nameOf(policy)} has no ${words.join(' and no ').replace(/^a |(?<= no )a /g, '')}.`,
      fix: 'Enter both dates. The date of the last update is the day somebody last looked at the whole policy.',
      records: missing.map((field) => `${policy.id}.${field}`),
    });
  });

/** C-02: the last date is at most twelve months old, or a version that was issued has been read again since. */
export const policyReviewed: Rule = ({ office, asOf }) =>
  office.policyDocument.flatMap((policy) => {
    const last = [lastDate(policy), lastReview(office, policy)]
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1);
    if (last === undefined || last >= twelveMonthsBefore(asOf).from) return [];
    return finding('C-02', {
      about: policy.id,
      title: `${nameOf(policy)} was last dated ${last}, more than twelve months ago.`,
      fix: 'Go through the draft, correct the records, and enter today as the date of the last update.',
      records: [`${policy.id}.updatedDate`, `${policy.id}.effectiveDate`],
    });
  });

/** C-03: two policies for the same readers have the same dates, or say which one comes first. */
export const policiesAgree: Rule = ({ office }) => {
  const forEverybody = office.policyDocument.filter((policy) => valueOf(policy.audience) !== 'staff');
  const dates = new Set(forEverybody.map((policy) => lastDate(policy) ?? ''));
  const unordered = forEverybody.filter((policy) => !hasValue(policy.precedence));
  if (forEverybody.length < 2 || dates.size < 2 || unordered.length < 2) return [];
  return finding('C-03', {
    title: `${forEverybody.length} policies for the same readers have different dates, and none says which comes first.`,
    fix: 'Say for each policy what it covers and which one comes first, or make them one.',
    records: unordered.flatMap((policy) => [`${policy.id}.precedence`, `${policy.id}.scope`]),
  });
};

/** Names under which readers can find the statute. */
const ccpaNames = ['california consumer privacy act', 'california privacy rights act', 'ccpa', 'cpra'];
/** The rights of the CPRA exist since this day. */
const cpraInForce = '2023-01-01';

/** C-04: a law is called by its name, and a text that names a newer law has its content. */
export const lawNames: Rule = ({ office, organization }) =>
  itemsOf(organization.lawsAddressed).flatMap((row) => {
    const law = valueOf(row.law) ?? '';
    const used = (valueOf(row.nameUsed) ?? '').toLowerCase();
    const path = `${organization.id}.lawsAddressed.${row.key}.nameUsed`;
    if (used === '' || !/ccpa|cpra|consumer privacy/i.test(law)) return [];
    if (!ccpaNames.some((name) => used.includes(name))) {
      return finding('C-04', {
        about: row.key,
        title: `“${valueOf(row.nameUsed) ?? ''}” is not the name of the California law.`,
        fix: 'Use the name “California Consumer Privacy Act”.',
        records: [path],
      });
    }
    const old = office.policyDocument.find((policy) => (lastDate(policy) ?? cpraInForce) < cpraInForce);
    if (!old || !/cpra|privacy rights act/.test(used)) return [];
    return finding('C-04', {
      about: row.key,
      title: `${nameOf(old)} names the California Privacy Rights Act, but its date is before that law took effect.`,
      fix: 'Bring the policy up to date; the draft lists the rights in force now.',
      records: [path, `${old.id}.updatedDate`],
    });
  });

/** C-24: readers learn who the business is and where it can be reached by mail. */
export const nameAndAddress: Rule = ({ office, organization }) => {
  const records: string[] = [];
  if (!hasValue(organization.legalName)) records.push(`${organization.id}.legalName`);
  const complete = office.address.some((address) =>
    [address.lines, address.city, address.state, address.postalCode].every(hasValue),
  );
  if (!complete) records.push(office.address[0] ? `${office.address[0].id}.lines` : organization.id);
  if (records.length === 0) return [];
  return finding('C-24', {
    title: `${hasValue(organization.legalName) ? 'A full postal address of the office is missing' : complete ? 'The registered name of the office is missing' : 'The registered name and a full postal address of the office are missing'}.`,
    fix: 'Enter the registered name and one complete postal address.',
    records,
  });
};

/** C-25: contact points fit together: the email belongs to the website, and no contact point is empty. */
export const contactsFit: Rule = ({ office, organization }) => {
  const sites = itemsOf(organization.websites).flatMap(
    (site) => /([a-z0-9-]+\.[a-z]{2,})(?:[/:]|$)/i.exec(site)?.[1]?.toLowerCase() ?? [],
  );
  const foreign = office.contact.filter((contact) => {
    const domain = valueOf(contact.email)?.split('@')[1]?.toLowerCase();
    return (
      domain !== undefined && sites.length > 0 && !sites.some((site) => domain === site || domain.endsWith(`.${site}`))
    );
  });
  const general = office.contact.filter(
    (contact) => itemsOf(contact.uses).includes('contact') && hasValue(contact.email),
  );
  const emails = new Set(general.map((contact) => valueOf(contact.email)?.toLowerCase()));
  const findings = foreign.map((contact) =>
    finding('C-25', {
      about: contact.id,
      title: `The email address ${valueOf(contact.email) ?? ''} does not belong to your website’s name.`,
      fix: 'Check that the address exists and is read; if it is right, say so with a note.',
      records: [`${contact.id}.email`, `${organization.id}.websites`],
    }),
  );
  if (emails.size > 1) {
    findings.push(
      finding('C-25', {
        about: 'several',
        title: `Questions about privacy can go to ${emails.size} different email addresses.`,
        fix: 'Choose one address for questions, or say what each is for.',
        records: general.map((contact) => `${contact.id}.uses`),
      }),
    );
  }
  return findings;
};

function lastDate(policy: PolicyDocument): string | undefined {
  const dates = [valueOf(policy.effectiveDate), valueOf(policy.updatedDate)].filter((day) => day !== undefined);
  return dates.toSorted().at(-1);
}

/** The last day on which an issued version of the policy was read again and left as it is. */
function lastReview(office: OfficeRecords, policy: PolicyDocument): string | undefined {
  const versions = office.issuedVersion.filter((one) => valueOf(one.policy) === policy.id).map((one) => one.id);
  return office.policyReview
    .filter((review) => versions.includes(valueOf(review.version) ?? ''))
    .flatMap((review) => valueOf(review.reviewedOn) ?? [])
    .toSorted()
    .at(-1);
}

function nameOf(policy: PolicyDocument): string {
  const title = valueOf(policy.title);
  return title ? `The policy “${title}”` : `Policy ${policy.id}`;
}
