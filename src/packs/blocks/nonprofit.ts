/** Nonprofit: donors, volunteers, people in programs, events. */
import { none } from '../../inventory/answer.ts';
import { shineTheLightRule } from '../../library/shine-the-light-rules.ts';
import { contactData, emailAddress, fullName, keepContactData, mobileNumber } from '../parts/contact-data.ts';
import { data } from '../parts/data-part.ts';
import { ownPlace, runBy } from '../parts/place-part.ts';
import { newsOf, serve, takePayment, tellNews } from '../parts/purposes.ts';
import { authority, outsider, vendor } from '../parts/recipient-part.ts';
import { cardPaymentCompany } from '../parts/recipients.ts';
import { keep, keepWhile } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { bookkeepingOf } from './billing.ts';
import { practice } from '../practice.ts';
import { suggest } from '../suggestion.ts';

const gifts = data('payment-history', { name: 'Gifts', printed: 'dates and amounts of your gifts' });
const address = data('mailing-address');
const donorCompany = vendor('donor software company', 'recipient-it-hosting', 'runs our list of donors');
const donorSoftware = runBy(donorCompany, 'Donor software', 'application');

/** The books of a nonprofit are of gifts. */
export const bookkeepingOfGifts = bookkeepingOf(gifts);

const thank = suggest('purpose', {
  name: 'thank donors and send receipts',
  businessPurpose: 'bp-performing-services',
  commercial: false,
});

export const donations: PackBlock = {
  id: 'donations',
  room: 'billing',
  name: 'Donations',
  ask: () => 'Do people give you money or things?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Donations', occasion: 'when you give to us' },
      people: [terms.customers],
      data: [...contactData(terms), address, gifts],
      sources: [{ name: 'You, when you give', kind: 'person', category: 'source-consumer' }],
      purposes: [thank, takePayment],
      systems: [donorSoftware],
      goesTo: [
        { name: 'Donors in the donor software', to: donorCompany },
        {
          name: 'Card gifts',
          to: cardPaymentCompany,
          gets: [gifts],
        },
        {
          name: 'Reports on gifts',
          to: authority('tax and charity agencies', 'recipient-government'),
          gets: [gifts],
          basis: 'legal',
          recipientMarketing: false,
          choiceOffered: 'noChoice',
          condition: 'only as far as the law asks for it',
        },
      ],
      keep: [
        keepContactData(terms),
        keep('ret-income-tax', { name: 'Gifts', of: [gifts, address], startsAt: 'the day we file the tax return' }),
      ],
    }),
};

const donorMail = data('mailing-list', { name: 'Donor letters', printed: 'mailing list for letters' });

export const appeals: PackBlock = {
  id: 'appeals',
  room: 'messages',
  name: 'Letters to donors',
  ask: () => 'Do you ask for gifts by letter?',
  suggests: (terms) => [
    ...practice(terms, {
      activity: { name: 'Letters to donors', occasion: 'when we write to ask for a gift' },
      people: [terms.customers],
      data: [donorMail],
      sources: [{ name: 'Our list of donors', kind: 'created' }],
      purposes: [tellNews(terms)],
      systems: [donorSoftware],
      goesTo: [
        {
          name: 'Addresses for letters',
          to: vendor('printing and mailing company', 'recipient-delivery', 'prints and mails our letters'),
        },
      ],
      keep: [keep('ret-marketing-list', { name: 'List for letters', startsAt: 'your last gift' })],
    }),
    suggest('marketing', {
      name: 'our letter to donors',
      sender: 'business',
      channels: ['mail'],
      content: [newsOf(terms)],
      optOut: 'tell us, and we take you off the list',
    }),
  ],
};

const volunteers = suggest('personGroup', {
  name: 'Volunteers',
  printed: 'people who volunteer with us',
  kind: 'staff',
  direct: true,
});
const volunteerData = [
  data('job-application', { name: 'Volunteer forms', printed: 'volunteer forms' }),
  data('emergency-contact', { name: 'Emergency contact of volunteers' }),
  data('timecards', { name: 'Hours of volunteers', printed: 'hours that you volunteer' }),
];

export const volunteering: PackBlock = {
  id: 'volunteers',
  room: 'staff',
  name: 'Volunteers',
  ask: () => 'Do people volunteer with you?',
  suggests: (terms) => [
    suggest('policyDocument', {
      title: 'Privacy Notice for Staff and Applicants',
      scope: ['people who volunteer with us'],
      audience: { state: 'given', value: 'staff' },
    }),
    ...practice(terms, {
      activity: { name: 'Volunteers', occasion: 'when you volunteer with us' },
      people: [volunteers],
      data: volunteerData,
      sources: [{ name: 'You, as a volunteer', kind: 'person', category: 'source-consumer' }],
      purposes: [serve],
      systems: [ownPlace('Volunteer list', 'application')],
      keep: [keepWhile('as long as you volunteer, and until no claim can be made any more', { name: 'Volunteers' })],
    }),
  ],
};

const participants = suggest('personGroup', {
  name: 'People in our programs',
  printed: 'people who take part in our programs',
  kind: 'customers',
  direct: true,
});
const programData = [
  data('home-address', { name: 'Home address of people in programs' }),
  data('date-of-birth', { name: 'Date of birth of people in programs' }),
  data('income', { name: 'Household income', printed: 'household income' }),
  data('primary-language'),
];
const served = data('services-received');

const programCompany = vendor('program software company', 'recipient-it-hosting', 'keeps our program lists');

export const programs: PackBlock = {
  id: 'programs',
  room: 'service-room',
  name: 'Programs',
  ask: () => 'Do you serve people in programs, such as classes, meals or advice?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Programs', occasion: 'when you take part in one of our programs' },
      people: [participants],
      data: [fullName, mobileNumber, ...programData, served],
      sources: [
        {
          name: 'You, when you sign up for a program',
          kind: 'person',
          category: 'source-consumer',
          gives: [fullName, mobileNumber, ...programData],
        },
        { name: 'Our own program lists', kind: 'created', gives: [served] },
      ],
      purposes: [serve],
      systems: [runBy(programCompany, 'Program list', 'application')],
      goesTo: [{ name: 'People in programs in the program software', to: programCompany }],
      keep: [
        keepWhile('as long as you take part, and until our last report on the program', {
          name: 'Programs',
          of: [...programData, served, fullName, mobileNumber],
        }),
      ],
    }),
};

const reported = data('aggregate-usage', { name: 'Totals for funders', printed: 'totals on how many people we serve' });

export const funders: PackBlock = {
  id: 'funders',
  room: 'billing',
  name: 'Reports to funders',
  ask: () => 'Do you report to those who fund you?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Reports to funders', occasion: 'when we report on our programs' },
      people: [participants],
      data: [reported],
      sources: [{ name: 'Our own counts', kind: 'derived' }],
      purposes: [fundWork],
      goesTo: [
        {
          name: 'Totals for funders',
          to: outsider('foundations and agencies that fund us', undefined, 'fund our programs'),
          kind: 'aggregate',
          identifiability: 'aggregate',
        },
      ],
      keep: [keep('ret-contracts', { name: 'Reports to funders', startsAt: 'the end of the grant' })],
    }),
};

const guests = data('event-signup');
const pictures = data('event-photos');
const signUpService = vendor('event sign-up service', 'recipient-it-hosting', 'takes event sign-ups');

export const events: PackBlock = {
  id: 'events',
  room: 'front-desk',
  name: 'Events',
  ask: () => 'Do you hold events with a guest list?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Events', occasion: 'when you sign up for an event' },
      people: [terms.customers],
      data: [fullName, emailAddress, guests, pictures],
      sources: [
        {
          name: 'You, when you sign up for an event',
          kind: 'person',
          category: 'source-consumer',
          gives: [fullName, emailAddress, guests],
        },
        { name: 'Cameras at our events', kind: 'automatic', category: 'source-recording', gives: [pictures] },
      ],
      purposes: [serve],
      systems: [runBy(signUpService, 'Event sign-up service', 'application')],
      goesTo: [{ name: 'Event sign-ups', to: signUpService, gets: [fullName, emailAddress, guests] }],
      keep: [
        keepWhile('as long as we keep any other record about you', {
          name: 'Contact details of guests at events',
          of: [fullName, emailAddress],
        }),
        keepWhile('until the event is over and we have thanked our guests', { name: 'Guest lists', of: [guests] }),
        keepWhile('as long as we use them to show our work', { name: 'Photos of events', of: [pictures] }),
      ],
    }),
};

const exchanged = data('mailing-list', { name: 'Lists of donors', printed: 'names and addresses on lists of donors' });

/** Whether swapping a list is selling it, or others' marketing, is for a lawyer: the note says what to ask. */
export const listExchange: PackBlock = {
  id: 'list-exchange',
  room: 'messages',
  name: 'Exchange of lists',
  ask: () => 'Do you swap or rent out lists of donors?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Exchange of lists', occasion: 'when we swap or rent out a list of donors' },
      people: [terms.customers],
      data: [exchanged],
      sources: [{ name: 'Our lists of donors', kind: 'created' }],
      purposes: [fundWork],
      systems: [donorSoftware],
      goesTo: [
        {
          name: 'Lists of donors to others',
          to: {
            works: false,
            record: suggest(
              'recipient',
              { label: 'other organizations that ask for gifts', service: 'write to you about their own work' },
              askAboutLists(),
            ),
          },
        },
      ],
      keep: [keep('ret-marketing-list', { name: 'Lists of donors', startsAt: 'your last gift' })],
    }),
};

const fundWork = suggest('purpose', {
  name: 'find new supporters and pay for our work',
  businessPurpose: none,
  commercial: false,
});

/** The law in question with its doubt, as the library has it: the answer is for the office and its lawyer. */
function askAboutLists(): string {
  const { plain, note, cite } = shineTheLightRule('stl-def-direct-marketing');
  return `Enter each organization with its name and address, and ask your lawyer what the list counts as. ${plain} ${note ?? ''} (${cite})`;
}

const guessedIncome = data('inferred-income', {
  name: 'Research on donors',
  printed: 'guesses about what you could give',
});

export const donorResearch: PackBlock = {
  id: 'donor-research',
  room: 'messages',
  name: 'Research on donors',
  ask: () => 'Do you look up what donors own or could give?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Research on donors', occasion: 'when we think about whom to ask for a gift' },
      people: [terms.customers],
      data: [guessedIncome],
      sources: [
        { name: 'Public sources on donors', kind: 'publicData', category: 'source-public' },
        { name: 'The company that looks up donors', kind: 'serviceProvider', category: 'source-vendors' },
      ],
      purposes: [fundWork],
      systems: [donorSoftware],
      goesTo: [
        {
          name: 'Research on donors',
          to: vendor('donor research company', 'recipient-marketing-partners', 'looks up what donors could give'),
        },
      ],
      keep: [keepWhile('until we have asked for the gift', { name: 'Research on donors' })],
    }),
};
