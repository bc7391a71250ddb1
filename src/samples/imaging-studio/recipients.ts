/** Everybody outside the studio who can see or get data. Every company here is made up. */
import type { Recipient } from '../../inventory/recipient.ts';
import { doesNotApply, none, unknown } from '../../inventory/answer.ts';
import { sampleRecord, type SampleAnswers } from '../sample-record.ts';
import { recipients } from './ids.ts';
import { recipientTerms } from './terms.ts';

/** It pays nothing for the data, nobody asked for it to be sent there, and no law does. */
const nothingInReturn = { givesValue: false, personDirected: false, legallyRequired: false } as const;

/** A company that works for the studio and may do nothing else with the data. */
function vendor(id: string, answers: SampleAnswers<'recipient'>): Recipient {
  return sampleRecord('recipient', id, recipientTerms, {
    role: 'serviceProvider',
    country: 'the United States',
    ownUse: false,
    combines: false,
    adsUse: false,
    hipaaBusinessAssociate: false,
    products: doesNotApply,
    party: 'company',
    worksForUs: true,
    contractTerms: true,
    certified: doesNotApply,
    ...nothingInReturn,
    ...answers,
  });
}

/** A company that may use the data for its own ends. */
function outsider(id: string, answers: SampleAnswers<'recipient'>): Recipient {
  return sampleRecord('recipient', id, recipientTerms, {
    role: 'thirdParty',
    country: 'the United States',
    ownUse: true,
    combines: true,
    adsUse: false,
    hipaaBusinessAssociate: false,
    governingPolicy: 'the policy of that company',
    party: 'company',
    worksForUs: false,
    contractTerms: false,
    certified: false,
    ...nothingInReturn,
    ...answers,
  });
}

/** A class without one name or address, such as courts. */
function manyOf(id: string, answers: SampleAnswers<'recipient'>): Recipient {
  return sampleRecord('recipient', id, recipientTerms, {
    name: doesNotApply,
    address: doesNotApply,
    products: doesNotApply,
    country: doesNotApply,
    ownUse: doesNotApply,
    combines: doesNotApply,
    adsUse: doesNotApply,
    hipaaBusinessAssociate: doesNotApply,
    worksForUs: doesNotApply,
    contractTerms: doesNotApply,
    certified: doesNotApply,
    givesValue: doesNotApply,
    personDirected: doesNotApply,
    legallyRequired: doesNotApply,
    ...answers,
  });
}

export const recipientRecords = [
  vendor(recipients.slotwise, {
    name: 'Slotwise Booking, Inc.',
    label: 'booking software',
    category: 'recipient-it-hosting',
    service: 'runs our booking page and calendar, and sends reminders',
    address: '77 Calendar Row\nSacramento, CA 95814',
    website: 'www.slotwise.example',
  }),
  vendor(recipients.clearframe, {
    name: 'Clearframe Archive, LLC',
    label: 'image archive',
    category: 'recipient-it-hosting',
    service: 'stores ultrasound images and charts',
    address: '1200 Gantry Street\nSan Jose, CA 95113',
    website: 'www.clearframe.example',
  }),
  vendor(recipients.keepsake, {
    name: 'Keepsake Cloud, Inc.',
    label: 'image gallery',
    category: 'recipient-it-hosting',
    service: 'shows your images to you and to those you invite',
    country: 'the United States and Canada',
    address: '9 Lantern Court\nPortland, OR 97204',
    website: 'www.keepsake-cloud.example',
  }),
  vendor(recipients.postwell, {
    name: 'Postwell Mail, Inc.',
    label: 'email service',
    category: 'recipient-communications',
    service: 'runs our mailboxes and sends our newsletter',
    address: '310 Courier Avenue\nReno, NV 89501',
    // Its terms stand online, and nobody has said whether the studio accepted them.
    contractTerms: unknown,
    website: 'www.postwell.example',
  }),
  vendor(recipients.quayside, {
    name: 'Quayside Payments, Inc.',
    label: 'card payments',
    category: 'recipient-payment',
    service: 'takes card payments; we never see the whole card number',
    address: '55 Ferry Plaza Way\nOakland, CA 94607',
    website: 'www.quayside-payments.example',
  }),
  vendor(recipients.lantern, {
    name: 'Lantern Web Hosting, LLC',
    label: 'website hosting',
    category: 'recipient-it-hosting',
    service: 'hosts our website',
    address: '4 Beacon Lane\nFresno, CA 93721',
    website: 'www.lantern-hosting.example',
  }),
  vendor(recipients.tallymark, {
    name: 'Tallymark Analytics, Inc.',
    label: 'visit counting',
    category: 'recipient-analytics',
    service: 'counts visits to our website',
    address: '820 Abacus Street\nDenver, CO 80202',
    website: 'www.tallymark.example',
  }),
  outsider(recipients.brightlane, {
    name: 'Brightlane Ads, Inc.',
    label: 'advertising network',
    category: 'recipient-ad-networks',
    service: 'shows our ads on other websites',
    products: 'advertising space on websites and apps',
    adsUse: true,
    address: '1 Marquee Square\nNew York, NY 10018',
    website: 'www.brightlane-ads.example',
  }),
  vendor(recipients.ledgerfield, {
    name: 'Ledgerfield Payroll, Inc.',
    label: 'payroll',
    category: 'recipient-payroll-hr',
    service: 'pays our staff and files payroll taxes',
    address: '600 Timecard Road\nConcord, CA 94520',
    website: 'www.ledgerfield.example',
  }),
  vendor(recipients.fernwood, {
    name: 'Fernwood Benefit Administrators, LLC',
    label: 'benefits',
    category: 'recipient-payroll-hr',
    service: 'runs the health and retirement plans of our staff',
    address: '18 Fernwood Drive\nWalnut Creek, CA 94596',
    website: 'www.fernwood-benefits.example',
  }),
  vendor(recipients.osprey, {
    name: 'Osprey Background Checks, LLC',
    label: 'background checkers',
    role: 'thirdParty',
    worksForUs: false,
    ownUse: unknown,
    combines: unknown,
    category: none,
    contractTerms: false,
    service: 'checks the background of people to whom we offer a job',
    address: unknown,
    website: 'www.osprey-checks.example',
  }),
  vendor(recipients.marlowe, {
    name: 'Marlowe & Finch, Accountants',
    label: 'accountants',
    category: 'recipient-professional',
    role: 'contractor',
    worksForUs: false,
    certified: true,
    service: 'keep our books and prepare our taxes',
    address: '233 Ledger Street\nAlameda, CA 94501',
    website: 'www.marlowe-finch.example',
  }),
  vendor(recipients.pelham, {
    name: 'Pelham Law Group, P.C.',
    label: 'lawyers',
    category: 'recipient-professional',
    role: 'contractor',
    worksForUs: false,
    certified: true,
    service: 'advises us and defends claims',
    address: '500 Counsel Plaza\nOakland, CA 94612',
    website: 'www.pelham-law.example',
  }),
  manyOf(recipients.physicians, {
    label: 'your doctor or another medical office you name',
    party: 'company',
    worksForUs: false,
    contractTerms: false,
    givesValue: false,
    personDirected: true,
    role: 'thirdParty',
    category: 'recipient-providers',
    service: 'looks after your care',
    governingPolicy: 'the privacy notice of that office',
  }),
  manyOf(recipients.authorities, {
    label: 'courts, regulators and law enforcement',
    party: 'publicBody',
    legallyRequired: true,
    role: 'authority',
    category: 'recipient-government',
    service: doesNotApply,
  }),
  manyOf(recipients.public, {
    label: 'visitors to our website and our studio',
    party: 'everybody',
    role: 'public',
    service: doesNotApply,
  }),
  outsider(recipients.tinySteps, {
    name: 'Tiny Steps Baby Goods, Inc.',
    label: 'baby goods shop',
    category: 'recipient-marketing-partners',
    service: 'gave us sample boxes for clients',
    products: 'strollers, car seats and clothes for babies',
    givesValue: true,
    address: '1450 Pram Street\nEmeryville, CA 94608',
    website: 'www.tiny-steps.example',
    from: '2024-09-01',
    until: '2025-12-31',
  }),
  outsider(recipients.cradle, {
    name: 'Cradle & Clover Photography, LLC',
    label: 'photo studio',
    category: 'recipient-marketing-partners',
    service: 'gave us vouchers for clients',
    products: 'photo sessions for newborn babies',
    givesValue: true,
    address: '29 Clover Alley\nBerkeley, CA 94710',
    website: 'www.cradle-clover.example',
    from: '2025-02-15',
    until: '2025-12-31',
  }),
  outsider(recipients.lullaby, {
    name: 'Lullaby Lane Classes, LLC',
    label: 'classes for parents',
    category: 'recipient-marketing-partners',
    service: doesNotApply,
    products: 'classes for new parents',
    personDirected: true,
    address: '8 Lullaby Lane\nSan Leandro, CA 94577',
    website: 'www.lullaby-lane.example',
    from: '2026-02-01',
  }),
];
