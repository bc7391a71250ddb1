/** C-14, C-15, C-26 … C-28, C-32, C-34, C-35: Shine the Light, children, acceptance, changes, security. */
import { soldOfUnder16 } from '../../documents/policy/against-a-no.ts';
import { isGivenNo, isYes, itemsOf, valueOf } from '../../inventory/answer.ts';
import { listYear } from '../../disclosure/list-year.ts';
import type { Finding } from '../finding.ts';
import { finding, hasValue, notStated, type Rule } from '../rule.ts';

/** C-14: an exemption rests on one of the grounds the statute has. */
export const exemptionGround: Rule = ({ organization }) => {
  const staff = valueOf(organization.employeeCount);
  const claims = itemsOf(organization.complianceClaims).some(
    (row) => /shine|1798\.83/i.test(valueOf(row.law) ?? '') && /exempt/i.test(valueOf(row.claim) ?? ''),
  );
  if (valueOf(organization.shineTheLightRoute) !== 'claimsExempt' && !claims) return [];
  // A bank or the like has the ground that the policy gives (Civ. Code 1798.83(h)).
  if (isYes(organization.financialInstitution)) return [];
  if (staff !== undefined && staff < 20) return [];
  return finding('C-14', {
    title: 'You say that Shine the Light does not apply to you, but no record shows why.',
    fix: 'Enter the number of employees, or choose the answer that the records give.',
    records: [`${organization.id}.shineTheLightRoute`, `${organization.id}.employeeCount`],
    weight: 'untrue',
  });
};

/** C-15: the Shine the Light text is there, complete, and agrees with the list. */
export const shineTheLightText: Rule = ({ office, organization, asOf, everything }) => {
  const staff = valueOf(organization.employeeCount);
  const route = valueOf(organization.shineTheLightRoute);
  if (staff !== undefined && staff < 20) return [];
  const found: Finding[] = [];
  const path = `${organization.id}.shineTheLightRoute`;
  if (route === undefined) {
    found.push(
      finding('C-15', {
        about: 'route',
        title: 'Nothing says how you deal with Shine the Light requests.',
        fix: 'Choose how you deal with them, and the contact point.',
        records: [path, `${organization.id}.shineTheLightContact`],
      }),
    );
    return found;
  }
  const contact = office.contact.find((one) => one.id === valueOf(organization.shineTheLightContact));
  if (route !== 'claimsExempt' && (!contact || !(hasValue(contact.email) || hasValue(contact.address)))) {
    found.push(
      finding('C-15', {
        about: 'contact',
        title: 'The contact point for Shine the Light requests is missing or incomplete.',
        fix: 'Choose a contact point that has an email or postal address.',
        records: [
          `${organization.id}.shineTheLightContact`,
          ...(contact ? [`${contact.id}.email`, `${contact.id}.address`] : []),
        ],
      }),
    );
  }
  const list = listYear(everything, Number(asOf.slice(0, 4)) - 1);
  const listed = list.entries.filter((entry) => entry.standing === 'listed');
  if (route === 'nothingDisclosed' && listed.length > 0) {
    found.push(
      finding('C-15', {
        about: 'nothing',
        title: 'You say that nobody gets data for own marketing, but last year’s list names someone.',
        fix: 'Choose the answer that the list gives.',
        records: [path, ...listed.map((entry) => entry.recipientId)],
        weight: 'untrue',
      }),
    );
  }
  const marketing = office.disclosure.filter(
    (one) => valueOf(one.basis) === 'directMarketing' || isYes(one.recipientMarketing),
  );
  if (route === 'answers' && list.entries.some((entry) => entry.open.length > 0)) {
    found.push(
      finding('C-15', {
        about: 'list',
        title: 'The list for last year cannot be given in full: names, addresses or dates are missing.',
        fix: 'Answer the open questions of the list.',
        records: [...new Set([...list.open, ...marketing.map((one) => one.id)])],
      }),
    );
  }
  return found;
};

/** C-26: age limits agree, and the under-16 statement is there and true. */
export const childrenClear: Rule = ({ organization, whole }) => {
  const sold = soldOfUnder16(whole);
  if (isGivenNo(organization.sellsOrSharesUnder16) && sold.length > 0) {
    return finding('C-26', {
      about: 'sold',
      title: 'You say that data of people under 16 is not sold or shared, but a disclosure is of such data.',
      fix: 'Correct the answer, or take such data out of the disclosure.',
      records: [`${organization.id}.sellsOrSharesUnder16`, ...sold.map((one) => `${one.id}.elements`)],
      weight: 'untrue',
    });
  }
  const limit = valueOf(organization.childrenMinimumAge);
  const audience = valueOf(organization.audienceMinimumAge);
  const records: string[] = [];
  const words: string[] = [];
  if (limit === undefined) {
    records.push(`${organization.id}.childrenMinimumAge`);
    words.push('no age limit is given');
  }
  if (limit !== undefined && audience !== undefined && limit !== audience) {
    records.push(`${organization.id}.childrenMinimumAge`, `${organization.id}.audienceMinimumAge`);
    words.push(`the age limits ${limit} and ${audience} do not agree`);
  }
  const younger = limit ?? audience;
  if (isYes(organization.childrenDirected) && audience !== undefined && younger !== undefined && audience >= younger) {
    records.push(`${organization.id}.childrenDirected`, `${organization.id}.audienceMinimumAge`);
    words.push(
      `the website is made for people under ${younger}, and your services are for people aged ${audience} or older`,
    );
  }
  if (limit !== undefined && limit >= 16 && hasValue(organization.minorsRemovalWho)) {
    records.push(`${organization.id}.minorsRemovalWho`);
    words.push('data of younger people is expected all the same');
  }
  if (notStated(organization.sellsOrSharesUnder16)) {
    records.push(`${organization.id}.sellsOrSharesUnder16`);
    words.push('nothing says whether data of people under 16 is sold or shared');
  }
  if (words.length === 0) return [];
  const text = words.join(', and ');
  return finding('C-26', {
    title: `About children, ${text}.`,
    fix: 'Enter one age limit, and answer the question about people under 16.',
    records,
  });
};

/** C-27: minors who can post may ask for removal. */
export const minorsPosts: Rule = ({ organization }) => {
  const limit = valueOf(organization.childrenMinimumAge) ?? valueOf(organization.audienceMinimumAge);
  if (
    !hasValue(organization.publicAreas) ||
    limit === undefined ||
    limit >= 18 ||
    hasValue(organization.minorsRemovalWho)
  )
    return [];
  return finding('C-27', {
    title: 'People under 18 can post, but nothing says how they can have a post removed.',
    fix: 'Enter who may ask, where, and what you do.',
    records: [`${organization.id}.minorsRemovalWho`, `${organization.id}.publicAreas`],
  });
};

/** C-28: using a website is not consent. */
export const useAsConsent: Rule = ({ office, organization }) => {
  const acceptance = (['acceptanceModel', 'acceptanceContinuedUse'] as const).filter((field) =>
    hasValue(organization[field]),
  );
  const transfers = office.transfer.filter((one) => /use|submit/i.test(valueOf(one.basis) ?? ''));
  if (acceptance.length + transfers.length === 0) return [];
  return finding('C-28', {
    title: 'The terms treat using the website or service as agreement; the law does not count that as consent.',
    fix: 'Leave the statement out, or ask for consent where you need it.',
    records: [
      ...acceptance.map((field) => `${organization.id}.${field}`),
      ...transfers.map((one) => `${one.id}.basis`),
    ],
  });
};

/** C-32: "vital interests" means life and health. */
export const legalBasis: Rule = ({ office }) => {
  const mislabeled = office.purpose.filter((one) => /vital/i.test(valueOf(one.legalBasis) ?? ''));
  if (mislabeled.length === 0) return [];
  return finding('C-32', {
    title: 'A purpose rests on “vital interests”, which means saving life, and California law asks for no such basis.',
    fix: 'Leave the legal basis out, or name the right one.',
    records: mislabeled.map((one) => `${one.id}.legalBasis`),
  });
};

/** C-34: people learn of important changes. */
export const noticeOfChanges: Rule = ({ organization }) => {
  // A change that applies the moment it is posted leaves nobody time to read it.
  const atOnce = /posting|once|immediate/i.test(valueOf(organization.changesEffective) ?? '');
  if (hasValue(organization.changesSignificantNotice) && hasValue(organization.changesPostedOn) && !atOnce) return [];
  return finding('C-34', {
    title: atOnce
      ? 'Changes of the policy apply as soon as they are posted, before people can learn of them.'
      : 'Nothing says how people learn of important changes of the policy.',
    fix: 'Say where you post changes and how you tell people about important ones.',
    records: [
      ...(atOnce ? [`${organization.id}.changesEffective`] : []),
      `${organization.id}.changesSignificantNotice`,
      `${organization.id}.changesPostedOn`,
    ],
  });
};

/** C-35: security is described, and not taken back by a disclaimer. */
export const securityDescribed: Rule = ({ organization }) => {
  const disclaimed = itemsOf(organization.disclaimers).filter(
    (row) => /secur/i.test(valueOf(row.subject) ?? '') && /warrant|risk|liab/i.test(valueOf(row.extent) ?? ''),
  );
  const described = hasValue(organization.securityMeasures) || hasValue(organization.securityStandard);
  if (described && disclaimed.length === 0) return [];
  return finding('C-35', {
    title: described
      ? 'The policy describes safeguards, and then refuses all liability for them.'
      : 'Nothing says how the data is protected.',
    fix: described
      ? 'Keep the honest sentence that nothing is perfectly safe, and drop the disclaimer.'
      : 'Name your main safeguards in a line.',
    records: [
      `${organization.id}.securityMeasures`,
      ...disclaimed.map((row) => `${organization.id}.disclaimers.${row.key}.extent`),
    ],
  });
};
