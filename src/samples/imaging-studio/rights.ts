/** What people may ask of the studio, how, and how it checks who is asking. */
import { formatId } from '../../inventory/record-id.ts';
import type { RightKind } from '../../library/rights.ts';
import { sampleRecord } from '../sample-record.ts';
import { addresses, elements } from './ids.ts';
import { promiseTerms } from './terms.ts';

const forEveryone = 'people who live in California';

const rights: [kind: RightKind, limits: string, selfService: string, deadlineDays: number][] = [
  ['know', 'we do not repeat passwords, card or Social Security numbers', 'none', 45],
  [
    'access',
    'we do not repeat passwords, card or Social Security numbers',
    'clients: the download button of the image gallery',
    45,
  ],
  ['delete', 'we keep what the law makes us keep, such as tax records', 'none', 45],
  [
    'correct',
    'we may ask for something that shows what is right',
    'clients: the page “My details” of the booking page',
    45,
  ],
  ['opt-out', 'it works for the browser or the email address that you tell us', 'the opt-out link on each page', 15],
];

export const rightRecords = [
  ...rights.map(([kind, limits, selfService, deadlineDays], index) =>
    sampleRecord('right', formatId('right', index + 1), promiseTerms, {
      kind,
      eligible: forEveryone,
      limits,
      ...(selfService === 'none' ? {} : { selfService }),
      deadlineDays,
    }),
  ),
  sampleRecord('right', formatId('right', rights.length + 1), promiseTerms, {
    kind: 'no-retaliation',
    eligible: forEveryone,
  }),
];

export const requestChannelRecords = [
  sampleRecord('requestChannel', 'RC-001', promiseTerms, {
    kind: 'tollFreePhone',
    value: '(800) 555-0117',
    serves: ['all requests'],
    requiredContent: ['your name', 'what you ask for'],
  }),
  sampleRecord('requestChannel', 'RC-002', promiseTerms, {
    kind: 'webForm',
    value: 'www.bayline-imaging.example/privacy-request',
    serves: ['all requests'],
    requiredContent: ['your name', 'your email address', 'what you ask for'],
  }),
  sampleRecord('requestChannel', 'RC-003', promiseTerms, {
    kind: 'email',
    value: 'privacy@bayline-imaging.example',
    serves: ['all requests'],
    requiredContent: ['your name', 'what you ask for'],
  }),
  sampleRecord('requestChannel', 'RC-004', promiseTerms, {
    kind: 'post',
    value: 'Bayline Imaging Studio, Privacy desk',
    address: addresses.studio,
    serves: ['all requests'],
    requiredContent: ['your name', 'how to reach you', 'what you ask for'],
  }),
];

export const verificationRecords = [
  sampleRecord('verification', 'VE-001', promiseTerms, {
    methods: ['we compare two or three facts with our records', 'for a copy of data you also sign a short statement'],
    information: 'your name, the email address you gave us, and a day when you visited or worked here',
    failureOutcome: 'we tell you, and we point you to the kinds of data named in this policy',
    optOutExempt: true,
  }),
];

export const agentRecords = [
  sampleRecord('agent', 'AG-001', promiseTerms, {
    allowed: true,
    proof: ['your signed permission or a power of attorney'],
    parentForMinor: true,
  }),
];

export const financialIncentiveRecords = [
  sampleRecord('financialIncentive', 'FI-001', promiseTerms, {
    name: '10 dollars off the first print order for newsletter readers',
    terms: 'One discount for each person who signs up for the newsletter; it is good for 12 months.',
    elements: [elements.name, elements.email, elements.newsletterTopics],
    join: 'sign up for the newsletter on our website',
    leave: 'unsubscribe; a discount you already have stays good',
    value: 'about 10 dollars for each reader, worked out from what readers order in a year',
  }),
];
