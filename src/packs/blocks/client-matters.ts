/** Law or accounting office: matters, tax returns, filings, signatures. */
import { contactData, keepContactData } from '../parts/contact-data.ts';
import { data } from '../parts/data-part.ts';
import { runBy } from '../parts/place-part.ts';
import { comply, serve } from '../parts/purposes.ts';
import { authority, outsider, thoseYouChoose, vendor } from '../parts/recipient-part.ts';
import { keep, keepWhile } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';
import { suggest } from '../suggestion.ts';

const matterCompany = vendor('matter software company', 'recipient-it-hosting', 'runs our list of clients and matters');
const matterSoftware = runBy(matterCompany, 'Matter and client software', 'application');
const storage = vendor('document storage company', 'recipient-it-hosting', 'stores our client files');
const documents = runBy(storage, 'Document storage', 'server');

const address = data('home-address');
const idCopy = data('id-card-copy');
/** What a file holds depends on the matter: only the office can say which of it is sensitive. */
const matter = data('services-received', {
  name: 'Client files',
  printed: 'papers and notes about your matter',
  sensitive: 'ask',
  note: 'Files can hold sensitive data, such as health, immigration status or a criminal record. Choose the kinds that yours hold.',
});
const matterData = [address, data('occupation'), matter];

export const clientFiles: PackBlock = {
  id: 'client-files',
  room: 'service-room',
  name: 'Client files',
  ask: () => 'Do you keep a file for each client or matter?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Client files', occasion: 'when you ask us to advise or act for you' },
      people: [terms.customers],
      data: [...contactData(terms), ...matterData],
      sources: [
        { name: 'You, as our client', kind: 'person', category: 'source-consumer' },
        { name: 'Our own work on your matter', kind: 'created', gives: [matter] },
      ],
      purposes: [serve],
      systems: [matterSoftware, documents],
      goesTo: [
        {
          name: 'Client files in the matter software',
          to: matterCompany,
        },
        { name: 'Client files in storage', to: storage },
      ],
      keep: [
        keepContactData(terms),
        keep('ret-contracts', { name: 'Client files', of: matterData, startsAt: 'the end of our work for you' }),
      ],
    }),
};

export const identityPapers: PackBlock = {
  id: 'identity-papers',
  room: 'front-desk',
  name: 'Copies of ID cards',
  ask: () => 'Do you copy the ID card or passport of clients?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Checking who a client is', occasion: 'when you become a client' },
      people: [terms.customers],
      data: [idCopy],
      sources: [{ name: 'You, with your ID card', kind: 'person', category: 'source-consumer' }],
      purposes: [comply],
      systems: [documents],
      goesTo: [{ name: 'Copies of ID cards in storage', to: storage }],
      keep: [keep('ret-contracts', { name: 'Copies of ID cards', startsAt: 'the end of our work for you' })],
    }),
};

/** Tax and money work for people can be under federal law on financial privacy; the office or its lawyer must say. */
const money = {
  regime: 'ask',
  note: 'Tax returns and money work for people can come under federal law on financial privacy. Ask your lawyer which law it is.',
} as const;
const taxData = [
  data('taxpayer-id', money),
  data('income', money),
  data('bank-account-number', { ...money, sensitive: 'ask' }),
  data('marital-status', money),
  data('partner-name', money),
  data('child-name', {
    ...money,
    name: 'Children on a tax return',
    printed: 'names of children on your tax return',
  }),
];
const taxCompany = vendor('tax software company', 'recipient-it-hosting', 'runs our tax software');

export const taxReturns: PackBlock = {
  id: 'tax-returns',
  room: 'service-room',
  name: 'Tax returns and books of clients',
  ask: () => 'Do you prepare tax returns or keep books for people?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Tax returns and books', occasion: 'when we prepare your tax return or keep your books' },
      people: [terms.customers],
      data: taxData,
      sources: [
        { name: 'You, with your tax papers', kind: 'person', category: 'source-consumer' },
        {
          name: 'Your bank or employer',
          kind: 'thirdParty',
          category: 'source-employers',
          gives: taxData.slice(1, 3),
        },
      ],
      purposes: [serve],
      systems: [runBy(taxCompany, 'Tax software', 'application'), documents],
      goesTo: [
        {
          name: 'Tax returns in the tax software',
          to: taxCompany,
        },
        {
          name: 'Tax returns to tax agencies',
          to: authority('tax agencies', 'recipient-government'),
          basis: 'userDirected',
          recipientMarketing: false,
          condition: 'when you ask us to file for you',
        },
      ],
      keep: [keep('ret-income-tax', { name: 'Tax returns and books of clients', startsAt: 'the day we file for you' })],
    }),
};

const filings = data('services-received', {
  name: 'Papers for courts and other parties',
  printed: 'papers that we file or send for you',
});

export const filingsForClients: PackBlock = {
  id: 'filings',
  room: 'service-room',
  name: 'Courts and other parties',
  ask: () => 'Do you send papers to courts, agencies or the other side?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Filings and letters', occasion: 'when we act for you toward others' },
      people: [terms.customers],
      data: [filings],
      sources: [{ name: 'Our own filings and letters', kind: 'created' }],
      purposes: [serve],
      systems: [documents],
      goesTo: [
        {
          name: 'Papers to be filed online',
          to: vendor('electronic filing service', 'recipient-it-hosting', 'sends our papers to courts and agencies'),
        },
        {
          name: 'Papers for courts and agencies',
          to: authority('courts and agencies in your matter', 'recipient-law-enforcement'),
          basis: 'userDirected',
          recipientMarketing: false,
          condition: 'when your matter needs it',
        },
        {
          name: 'Papers for the other side',
          to: thoseYouChoose('other parties and their lawyers', undefined, 'take part in your matter'),
          basis: 'userDirected',
          condition: 'when your matter needs it',
        },
      ],
      keep: [keep('ret-contracts', { name: 'Filings and letters', startsAt: 'the end of our work for you' })],
    }),
};

const peopleNamed = suggest('personGroup', {
  name: 'People named in a matter',
  printed: 'people who are named in a matter of a client',
  kind: 'other',
  direct: false,
});
const mayAct = suggest('purpose', {
  name: 'make sure that we may take on your matter',
  businessPurpose: 'bp-performing-services',
  commercial: false,
});
const checkedNames = data('full-name', {
  name: 'Names for conflict checks',
  printed: 'names of clients and of people on the other side',
});

export const conflictChecks: PackBlock = {
  id: 'conflict-checks',
  room: 'front-desk',
  name: 'Conflict checks',
  ask: () => 'Do you check a new matter against a list of clients and opponents?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Conflict checks', occasion: 'before we take on a matter' },
      people: [terms.customers, peopleNamed],
      data: [checkedNames],
      sources: [
        { name: 'You, before we take on your matter', kind: 'person', category: 'source-consumer' },
        { name: 'People who ask us to take on a matter', kind: 'thirdParty' },
      ],
      purposes: [mayAct],
      systems: [matterSoftware],
      goesTo: [{ name: 'Names for conflict checks in the matter software', to: matterCompany }],
      keep: [
        keepWhile('as long as an old matter can stand in the way of a new one', { name: 'Names for conflict checks' }),
      ],
    }),
};

const trustMoney = data('account-balance', {
  ...money,
  name: 'Money held for clients',
  printed: 'money that we hold for you',
});

export const clientMoney: PackBlock = {
  id: 'client-money',
  room: 'billing',
  name: 'Money held for clients',
  ask: () => 'Do you hold money for clients, such as in a trust account?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Money held for clients', occasion: 'when we hold money for you' },
      people: [terms.customers],
      data: [trustMoney],
      sources: [{ name: 'Our own list of money held', kind: 'created' }],
      purposes: [serve],
      goesTo: [
        {
          name: 'Payments through the bank',
          to: outsider('bank of the trust account', undefined, 'keeps the money that we hold'),
          basis: 'userDirected',
          condition: 'when we pay out or take in money for you',
        },
      ],
      keep: [keep('ret-contracts', { name: 'Money held for clients', startsAt: 'the end of our work for you' })],
    }),
};

const others = data('full-name', {
  name: 'People named in a matter',
  printed: 'names and details of people named in a matter',
});

export const otherPeople: PackBlock = {
  id: 'other-people',
  room: 'service-room',
  name: 'People named in a matter',
  ask: () => 'Do your files name other people, such as opponents, witnesses or family?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'People named in a matter', occasion: 'when a matter of a client is about you too' },
      people: [peopleNamed],
      data: [others],
      sources: [
        { name: 'Our client', kind: 'thirdParty' },
        { name: 'Public records', kind: 'publicData', category: 'source-public' },
      ],
      purposes: [serve],
      systems: [matterSoftware],
      goesTo: [{ name: 'People named in a matter, in the matter software', to: matterCompany }],
      keep: [
        keep('ret-contracts', { name: 'People named in a matter', startsAt: 'the end of our work for the client' }),
      ],
    }),
};

const signatureService = vendor('electronic signature service', 'recipient-it-hosting', 'collects signatures online');
const signature = data('signature', { name: 'Electronic signatures', printed: 'your electronic signature' });

export const electronicSignatures: PackBlock = {
  id: 'e-signatures',
  room: 'messages',
  name: 'Electronic signatures',
  ask: () => 'Do clients sign papers online?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Electronic signatures', occasion: 'when you sign a paper online' },
      people: [terms.customers],
      data: [signature],
      sources: [{ name: 'You, when you sign online', kind: 'person', category: 'source-consumer' }],
      purposes: [serve],
      systems: [runBy(signatureService, 'Electronic signature service', 'application')],
      goesTo: [{ name: 'Electronic signatures', to: signatureService }],
      keep: [keep('ret-contracts', { name: 'Electronic signatures', startsAt: 'the end of our work for you' })],
    }),
};

const portal = [data('user-name'), data('password')];

export const clientPortal: PackBlock = {
  id: 'client-portal',
  room: 'messages',
  name: 'Client portal',
  ask: () => 'Can clients send and fetch papers through a website with a password?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Client portal', occasion: 'when you send or fetch papers online' },
      people: [terms.customers],
      data: portal,
      sources: [{ name: 'You, in the client portal', kind: 'person', category: 'source-consumer' }],
      purposes: [serve],
      systems: [documents],
      goesTo: [{ name: 'Client portal', to: storage }],
      keep: [keepWhile('until you close your account', { name: 'Client portal log-ins' })],
    }),
};
