/** Law or accounting office: matters, tax returns, filings, signatures. */
import { contactData, keepContactData } from '../parts/contact-data.ts';
import { data } from '../parts/data-part.ts';
import { comply, serve } from '../parts/purposes.ts';
import { authority, thoseYouChoose, vendor } from '../parts/recipient-part.ts';
import { keep, keepWhile } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';
import { suggest } from '../suggestion.ts';

const matterSoftware = suggest('system', {
  name: 'Matter and client software',
  kind: 'application',
  operatedBy: 'vendor',
});
const documents = suggest('system', { name: 'Document storage', kind: 'server', operatedBy: 'vendor' });
const storage = vendor('document storage company', 'recipient-it-hosting', 'stores our client files');

const address = data('home-address');
const idCopy = data('id-card-copy');
const matter = data('services-received', { name: 'Client files', printed: 'papers and notes about your matter' });
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
          to: vendor('matter software company', 'recipient-it-hosting', 'runs our list of clients and matters'),
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
const taxData = [
  data('taxpayer-id', { regime: 'ask' }),
  data('income', { regime: 'ask' }),
  data('bank-account-number', { regime: 'ask', sensitive: 'ask' }),
  data('marital-status', { regime: 'ask' }),
  data('partner-name', { regime: 'ask' }),
  data('child-name', {
    name: 'Children on a tax return',
    printed: 'names of children on your tax return',
    regime: 'ask',
  }),
];

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
      systems: [suggest('system', { name: 'Tax software', kind: 'application', operatedBy: 'vendor' }), documents],
      goesTo: [
        {
          name: 'Tax returns in the tax software',
          to: vendor('tax software company', 'recipient-it-hosting', 'runs our tax software'),
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
      people: [
        suggest('personGroup', {
          name: 'People named in a matter',
          printed: 'people who are named in a matter of a client',
          kind: 'other',
          direct: false,
        }),
      ],
      data: [others],
      sources: [
        { name: 'Our client', kind: 'thirdParty', category: 'source-family' },
        { name: 'Public records', kind: 'publicData', category: 'source-public' },
      ],
      purposes: [serve],
      systems: [matterSoftware],
      keep: [
        keep('ret-contracts', { name: 'People named in a matter', startsAt: 'the end of our work for the client' }),
      ],
    }),
};

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
      goesTo: [
        {
          name: 'Electronic signatures',
          to: vendor('electronic signature service', 'recipient-it-hosting', 'collects signatures online'),
        },
      ],
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
