import type { Condition } from './condition.ts';

/**
 * The facts about an office on which a requirement depends, each as the question that settles it.
 *
 * A fact that nobody has stated is not "no": `evaluate` then answers `unknown`, and the requirement stays open.
 */
export const requirementFacts = {
  isCcpaBusiness: { kind: 'yesNo', ask: 'Is the office a CCPA business? Computed from the thresholds.' },
  followsCcpaByChoice: { kind: 'yesNo', ask: 'Does it follow the CCPA by choice, without having to?' },
  hasWebsite: { kind: 'yesNo', ask: 'Does it have a public website or online service?' },
  collectsOnline: { kind: 'yesNo', ask: 'Does the site or app collect data that identifies people in California?' },
  hasMobileApp: { kind: 'yesNo', ask: 'Does it have a mobile app?' },
  onlineOnly: { kind: 'yesNo', ask: 'Does it deal with people online only, and nowhere else?' },
  dealsDirectlyWithPeople: { kind: 'yesNo', ask: 'Does it deal with people directly?' },
  meetsPeopleInPerson: { kind: 'yesNo', ask: 'Does it meet people in person?' },
  collectsOffline: { kind: 'yesNo', ask: 'Does it collect data on paper or in person?' },
  collectsByPhone: { kind: 'yesNo', ask: 'Does it collect data by phone?' },
  employeeCount: { kind: 'count', ask: 'How many full-time and part-time employees does it have?' },
  hasHouseholdCustomers: {
    kind: 'yesNo',
    ask: 'Does it deal with people in California for themselves, their family or their home?',
  },
  disclosesForDirectMarketing: {
    kind: 'yesNo',
    ask: 'Does data go to others who market their own goods, outside the exclusions of 1798.83(d)?',
  },
  keepsMarketingChoicePolicy: {
    kind: 'yesNo',
    ask: 'Does it publish and keep the opt-in or opt-out rule of 1798.83(c)(2)?',
  },
  sells: { kind: 'yesNo', ask: 'Did it sell personal information in the last 12 months, or does it plan to?' },
  shares: { kind: 'yesNo', ask: 'Did it share personal information for cross-context ads, or does it plan to?' },
  disclosesForBusinessPurpose: { kind: 'yesNo', ask: 'Does it disclose personal information for a business purpose?' },
  collectsSensitive: { kind: 'yesNo', ask: 'Does it collect sensitive personal information?' },
  usesSensitiveBeyondPermitted: {
    kind: 'yesNo',
    ask: 'Does it use sensitive information beyond the uses of 11 CCR 7027(m)?',
  },
  infersFromSensitive: { kind: 'yesNo', ask: 'Does it draw conclusions about people from sensitive information?' },
  collectsUnder16: { kind: 'yesNo', ask: 'Does it hold data of people it knows are under 16?' },
  sellsOrSharesUnder16: { kind: 'yesNo', ask: 'Does it knowingly sell or share data of people under 16?' },
  collectsUnder13Online: {
    kind: 'yesNo',
    ask: 'Does it knowingly collect data online from children under 13, or aim its service at them?',
  },
  hasMinorUsers: { kind: 'yesNo', ask: 'Is the site meant for people under 18, or known to be used by them?' },
  usersCanPost: { kind: 'yesNo', ask: 'Can registered users post things others see?' },
  hipaaCovered: { kind: 'yesNo', ask: 'Is it a HIPAA covered entity or business associate?' },
  cmiaProvider: { kind: 'yesNo', ask: 'Is it a California provider of health care?' },
  disclosesDeidentifiedPatientData: { kind: 'yesNo', ask: 'Does it sell or disclose deidentified patient data?' },
  holdsDeidentifiedData: { kind: 'yesNo', ask: 'Does it hold deidentified data?' },
  offersFinancialIncentive: {
    kind: 'yesNo',
    ask: 'Does it give a discount, points or pay in return for personal information?',
  },
  handlesSignalsFrictionlessly: {
    kind: 'yesNo',
    ask: 'Does it honor opt-out signals with no pop-up, fee or change in service?',
  },
  usesPrivacyChoicesLink: { kind: 'yesNo', ask: 'Does it use the one link "Your Privacy Choices"?' },
  othersTrackAcrossSites: { kind: 'yesNo', ask: 'May others follow people across sites through this site?' },
  tracksAcrossSites: { kind: 'yesNo', ask: 'Does it follow people across sites over time itself?' },
  linksToTrackingChoice: { kind: 'yesNo', ask: 'Does it link to a program that offers a choice about tracking?' },
  letsVisitorsReview: { kind: 'yesNo', ask: 'Can visitors see and ask to change the data collected online?' },
  keepsOverTwelveMonths: { kind: 'yesNo', ask: 'Does it keep personal information longer than 12 months?' },
  usesAutomatedDecisions: { kind: 'yesNo', ask: 'Does a computer make decisions that matter about people?' },
  handlesTenMillionConsumers: { kind: 'yesNo', ask: 'Does it handle data of 10,000,000 or more consumers a year?' },
  isDataBroker: { kind: 'yesNo', ask: 'Is it a registered data broker?' },
  cannotVerifyAnyone: { kind: 'yesNo', ask: 'Is there no reasonable way to check who is asking?' },
  holdsStaffData: { kind: 'yesNo', ask: 'Does it hold data of staff or people who apply for a job?' },
  dealsInOtherLanguages: { kind: 'yesNo', ask: 'Does it usually give contracts or notices in another language?' },
  hasCaliforniaPage: { kind: 'yesNo', ask: 'Does the site have a page on privacy rights in California?' },
  policyIsNoticeAtCollection: { kind: 'yesNo', ask: 'Does the policy also serve as the notice at collection?' },
  usesPlateReaders: { kind: 'yesNo', ask: 'Does it use automatic license plate readers?' },
  isGlbaInstitution: { kind: 'yesNo', ask: 'Is it a financial institution under federal law (GLBA)?' },
} as const;

/** The short name of a fact. */
export type RequirementFact = keyof typeof requirementFacts;

/** A condition over those facts. */
export type RequirementCondition = Condition<RequirementFact>;

/** The office is a CCPA business, or follows the CCPA by choice. Only the first makes a duty of law. */
export const underCcpa: RequirementCondition = {
  any: [
    { fact: 'isCcpaBusiness', is: true },
    { fact: 'followsCcpaByChoice', is: true },
  ],
};

/** The office sells or shares personal information. */
export const sellsOrShares: RequirementCondition = {
  any: [
    { fact: 'sells', is: true },
    { fact: 'shares', is: true },
  ],
};

/** CalOPPA: a site or app that collects data which identifies people. There is no size test. */
export const underCalOppa: RequirementCondition = {
  all: [
    { fact: 'hasWebsite', is: true },
    { fact: 'collectsOnline', is: true },
  ],
};

/** Shine the Light: 20 or more employees, and customers who come as private persons. */
export const underShineTheLight: RequirementCondition = {
  all: [
    { fact: 'employeeCount', atLeast: 20 },
    { fact: 'hasHouseholdCustomers', is: true },
  ],
};
