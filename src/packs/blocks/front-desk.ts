/** Front desk: booking, check-in, the patient portal, the visitor book. */
import {
  contactData,
  emailAddress,
  fullName,
  keepContactData,
  mobileNumber,
  untilNineteen,
} from '../parts/contact-data.ts';
import { data } from '../parts/data-part.ts';
import { ownPlace, runBy } from '../parts/place-part.ts';
import { bookingSystem, chartSystem } from '../parts/places.ts';
import { book, giveCare, keepSafe } from '../parts/purposes.ts';
import { vendor } from '../parts/recipient-part.ts';
import { bookingCompany, chartCompany } from '../parts/recipients.ts';
import { keep, keepWhile } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';

export const appointments: PackBlock = {
  id: 'appointments',
  room: 'front-desk',
  name: 'Booking',
  ask: ({ people, visit: [, several] }) => `Do ${people} book ${several} with you?`,
  suggests: (terms) => {
    const [one, several] = terms.visit;
    const printed = `dates and kinds of your ${several}`;
    const bookings = data('appointments', {
      name: 'Bookings',
      printed,
      ...(terms.care === 'none' ? { sensitive: 'no' } : {}),
    });
    return practice(terms, {
      activity: { name: 'Booking and reminders', occasion: `when you book or change a ${one}` },
      people: [terms.customers],
      data: [...contactData(terms), bookings],
      sources: [
        {
          name: 'You, when you book',
          kind: 'person',
          category: 'source-consumer',
          channels: ['the telephone', 'our website', terms.care === 'none' ? terms.place : 'the front desk'],
        },
      ],
      purposes: [book(terms)],
      systems: [bookingSystem(terms)],
      goesTo: [{ name: `Bookings in the ${terms.bookingSoftware}`, to: bookingCompany(terms) }],
      keep: [
        keepContactData(terms),
        terms.care === 'none'
          ? keepWhile(`as long as we need a record of past ${several}`, { name: 'Bookings', of: [bookings] })
          : keep('ret-medical-physician-office', { name: 'Bookings', of: [bookings], longer: untilNineteen }),
      ],
    });
  },
};

const checkInData = [
  data('date-of-birth', { name: 'Date of birth of patients', regime: 'care' }),
  data('home-address', { name: 'Home address of patients', regime: 'care' }),
  data('emergency-contact', { regime: 'care' }),
  data('intake-form'),
];
/** Offices under HIPAA hand out a notice of privacy practices and keep the signed receipt. */
const receipt = data('privacy-notice-receipt');

export const checkIn: PackBlock = {
  id: 'check-in',
  room: 'front-desk',
  name: 'Check-in forms',
  ask: ({ people }) => `Do ${people} fill in a form on paper or a tablet when they arrive?`,
  suggests: (terms) => {
    const forms = terms.care === 'hipaa' ? [...checkInData, receipt] : checkInData;
    return practice(terms, {
      activity: { name: 'Check-in', occasion: 'when you come for a visit, or fill in our forms before it' },
      people: [terms.customers],
      data: [...contactData(terms), ...forms],
      sources: [
        {
          name: 'You, when you check in',
          kind: 'person',
          category: 'source-consumer',
          channels: ['forms on paper or a tablet', 'the front desk'],
        },
      ],
      purposes: [giveCare],
      systems: [chartSystem(terms)],
      goesTo: [{ name: 'Check-in forms in the chart', to: chartCompany(terms) }],
      keep: [
        keepContactData(terms),
        keep('ret-medical-physician-office', { name: 'Check-in forms', of: forms, longer: untilNineteen }),
      ],
    });
  },
};

const portalLogin = data('portal-login', { regime: 'care' });
const portalMessages = data('patient-messages');

export const patientPortal: PackBlock = {
  id: 'patient-portal',
  room: 'front-desk',
  name: 'Patient portal',
  ask: () => 'Can patients log in to see their records or write to you?',
  suggests: (terms) =>
    practice(terms, {
      activity: {
        name: 'Patient portal',
        occasion: 'when you log in to see your records or write to us',
        condition: 'only if you open an account',
      },
      people: [terms.customers],
      data: [portalLogin, portalMessages],
      sources: [
        { name: 'You, in the patient portal', kind: 'person', category: 'source-consumer', channels: ['the portal'] },
      ],
      purposes: [giveCare],
      systems: [runBy(chartCompany(terms), 'Patient portal', 'clinical')],
      goesTo: [{ name: 'Patient portal', to: chartCompany(terms) }],
      keep: [
        keepWhile('until you close your account', { name: 'Portal log-ins', of: [portalLogin] }),
        keep('ret-medical-physician-office', {
          name: 'Messages in the portal',
          of: [portalMessages],
          longer: untilNineteen,
        }),
      ],
    }),
};

const visitorBookEntry = data('visitor-log');

export const visitorBook: PackBlock = {
  id: 'visitor-book',
  room: 'front-desk',
  name: 'Visitor book',
  ask: () => 'Do visitors sign in on a sheet, in a book or on a screen?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Visitor book', occasion: 'when you sign in at our door' },
      people: [terms.customers],
      data: [visitorBookEntry],
      sources: [{ name: 'You, when you sign in', kind: 'person', category: 'source-consumer' }],
      purposes: [keepSafe],
      systems: [ownPlace('Visitor book', 'paper')],
      keep: [keep('ret-visitor-log', { name: 'Visitor book' })],
    }),
};

const textConsent = data('text-consent');
const textService = vendor('text message service', 'recipient-communications', 'sends our text messages');

export const textMessages: PackBlock = {
  id: 'text-messages',
  room: 'messages',
  name: 'Text messages',
  ask: ({ people }) => `Do you send text messages to ${people}, such as reminders?`,
  suggests: (terms) =>
    practice(terms, {
      activity: {
        name: 'Text messages',
        occasion: 'when you agree to get text messages from us',
        condition: 'only if you agree',
      },
      people: [terms.customers],
      data: [...contactData(terms), data('text-messages', { regime: 'care' }), textConsent],
      sources: [{ name: 'You, when you agree to text messages', kind: 'person', category: 'source-consumer' }],
      purposes: [book(terms)],
      systems: [runBy(textService, 'Text message service', 'messaging')],
      goesTo: [{ name: 'Text messages', to: textService }],
      keep: [
        keepContactData(terms),
        keep('ret-telemarketing', {
          name: 'Consent to text messages',
          of: [textConsent],
          startsAt: 'the day you agree',
        }),
        keep('ret-email-mailboxes', { name: 'Text messages', of: [data('text-messages')] }),
      ],
    }),
};

const guestContacts = [fullName, emailAddress, mobileNumber];

export const waitingList: PackBlock = {
  id: 'waiting-list',
  room: 'front-desk',
  name: 'Waiting list',
  ask: () => 'Do you keep a waiting list, on paper or a screen?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Waiting list', occasion: 'when you put your name on our waiting list' },
      people: [terms.customers],
      data: guestContacts,
      sources: [{ name: 'You, on the waiting list', kind: 'person', category: 'source-consumer' }],
      purposes: [book(terms)],
      keep: [keepWhile('until you have your place or take your name off', { name: 'Waiting list' })],
    }),
};
