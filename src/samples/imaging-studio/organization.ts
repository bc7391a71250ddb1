/** The made-up studio itself: who it is, which laws seem to apply, and what it promises. */
import { doesNotApply, given, none } from '../../inventory/answer.ts';
import type { Organization } from '../../inventory/organization.ts';
import { sampleRecord, type SampleAnswers } from '../sample-record.ts';
import { addresses, contacts } from './ids.ts';
import { officeTerms, promiseTerms } from './terms.ts';

const identity: SampleAnswers<'organization'> = {
  legalName: 'Bayline Imaging Studio, Inc.',
  tradeName: 'Bayline Imaging Studio',
  kind: 'prenatal imaging studio',
  services: ['prenatal ultrasound scans', 'keepsake images and clips', 'gift certificates'],
  websites: ['www.bayline-imaging.example'],
  premises: [
    {
      key: 'r1',
      kind: given('our studio'),
      where: given('480 Tidewater Lane, Suite 200, Alameda, CA 94501'),
    },
  ],
  role: 'business',
  audienceGeography: ['California'],
  audienceMinimumAge: 18,
};

const applicability: SampleAnswers<'organization'> = {
  forProfit: true,
  employeeCount: 24,
  annualRevenueUsd: 4_100_000,
  californiaConsumersPerYear: 118_000,
  revenueShareFromSelling: 1,
  ccpaThresholdsMet: true,
  hipaaRole: 'cmiaProvider',
};

const positions: SampleAnswers<'organization'> = {
  sells: true,
  saleCovers: 'names and email addresses of clients, until December 31, 2025',
  sharesForAds: true,
  sharingStatement: 'one advertising network sees which of our pages a browser opens',
  saleOptOut: 'the link “Do Not Sell or Share My Personal Information” at the foot of each page',
  sellsOrSharesUnder16: false,
  marketingByOthers: 'withConsent',
  marketingByOthersStatement: 'since 2026, a partner gets your name and email address only if you tick its box',
  sensitiveBeyondPermitted: false,
  deidentifiedPatientData: 'no',
  deidentificationMethods: doesNotApply,
  deidentifiedFrom: doesNotApply,
  deidentifiedStays: doesNotApply,
  doNotTrackResponse: 'ignores',
  doNotTrackRemark: 'please use an opt-out signal such as Global Privacy Control instead',
  othersTrackAcrossSites: true,
  othersTrackRemark: 'the advertising network can recognize a browser on other sites',
  optOutSignalResponse: 'honors',
  optOutSignalScope: ['browser', 'account'],
};

const shineTheLight: SampleAnswers<'organization'> = {
  shineTheLightRoute: 'answers',
  shineTheLightContact: contacts.shineTheLight,
  shineTheLightNotice: 'homePage',
  shineTheLightSubjectLine: 'Shine the Light request',
  shineTheLightFrequency: 'once a calendar year',
  shineTheLightFree: true,
  shineTheLightPeriod: 'the calendar year before the request',
  shineTheLightAnswerContains: ['the kinds of data given out', 'the names and addresses of the companies that got it'],
  shineTheLightEligible: 'customers who live in California',
  shineTheLightForm: 'by letter, by email or by telephone',
};

const children: SampleAnswers<'organization'> = {
  childrenMinimumAge: 18,
  childrenDirected: false,
  childrenKnowingCollection: false,
  childrenAction: 'we delete it and tell the parent or guardian',
  childrenReportContact: contacts.privacy,
  childrenParents: 'a parent or guardian may ask us to delete what a minor sent us',
};

const testimonials: SampleAnswers<'organization'> = {
  testimonialsPublishedOn: 'our website and the wall of our waiting room',
  testimonialsNameShown: true,
  testimonialsBasis: 'your signed permission',
  testimonialsWithdrawContact: contacts.privacy,
};

const security: SampleAnswers<'organization'> = {
  securityMeasures: [
    'encrypted connections and encrypted image storage',
    'a log-in of its own for each member of staff, with a second factor',
    'locked rooms and cabinets',
    'yearly training',
  ],
  securityStandard: 'the security program of our image archive',
  securityGuarantee: 'no office can promise that nothing will ever go wrong',
  securityThreats: ['theft', 'loss', 'snooping'],
};

const changes: SampleAnswers<'organization'> = {
  changesPostedOn: 'our website',
  changesSignificantNotice: ['a notice on our home page for 30 days', 'an email to the people whose address we have'],
  changesEffective: '3 weeks after we post it',
  changesDateShown: 'under the title',
  changesEncouragesReview: true,
  mayRefuse: true,
  anonymousUse: false,
  refusalConsequence: 'we cannot book or give a scan without a name, a way to reach you and your health answers',
  userDuties: ['tell us when your contact details change'],
  linksPresent: true,
  linksParties: ['parenting classes', 'map services'],
  linksGoverningPolicy: 'the policy of the other site',
  linksAdvice: 'read it before you give data there',
};

const beyondTheText: SampleAnswers<'organization'> = {
  onlineOnly: false,
  otherLanguages: none,
  visitorsReview: true,
  californiaPage: true,
  choicesLink: false,
  signalsInPlaceOfLinks: false,
  infersFromSensitive: false,
  offersRewards: true,
  dataBroker: false,
  platesRead: false,
  under16Consent: doesNotApply,
  healthNotice: doesNotApply,
  financialNotice: doesNotApply,
  dutiesDone: ['optOutShown', 'noticeBeforeNewUse'],
  reviewEvery: 'months12',
};

/** The office record. */
export const organization: Organization = sampleRecord('organization', 'O-001', officeTerms, {
  ...identity,
  ...applicability,
  ...positions,
  ...shineTheLight,
  ...children,
  ...testimonials,
  ...security,
  ...changes,
  ...beyondTheText,
});

/** Where people can write to the studio. */
export const addressRecords = [
  sampleRecord('address', addresses.studio, officeTerms, {
    label: 'Studio',
    lines: ['480 Tidewater Lane', 'Suite 200'],
    city: 'Alameda',
    state: 'CA',
    postalCode: '94501',
    country: 'United States',
    uses: ['visits', 'contact', 'rights'],
  }),
  sampleRecord('address', addresses.mailbox, officeTerms, {
    label: 'Privacy mail',
    lines: ['P.O. Box 550'],
    city: 'Alameda',
    state: 'CA',
    postalCode: '94501',
    country: 'United States',
    uses: ['shineTheLight'],
  }),
];

/** The points of contact. */
export const contactRecords = [
  sampleRecord('contact', contacts.privacy, promiseTerms, {
    role: 'Privacy desk',
    attention: 'Privacy desk',
    email: 'privacy@bayline-imaging.example',
    phone: '(800) 555-0117',
    tollFree: true,
    address: addresses.studio,
    uses: ['contact', 'rights', 'children', 'testimonials', 'marketing'],
  }),
  sampleRecord('contact', contacts.shineTheLight, promiseTerms, {
    role: 'Shine the Light requests',
    attention: 'Shine the Light',
    email: 'shinethelight@bayline-imaging.example',
    phone: '(800) 555-0117',
    tollFree: true,
    address: addresses.mailbox,
    uses: ['shineTheLight'],
  }),
  sampleRecord('contact', contacts.people, promiseTerms, {
    role: 'Staff matters',
    attention: 'Office manager',
    email: 'people@bayline-imaging.example',
    phone: '(510) 555-0142',
    tollFree: false,
    address: addresses.studio,
    uses: ['rights'],
  }),
];
