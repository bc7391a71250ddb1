/** Gym and salon: members, waivers, visits, advice on skin and hair. */
import { contactData, keepContactData } from '../parts/contact-data.ts';
import { data } from '../parts/data-part.ts';
import { runBy } from '../parts/place-part.ts';
import { keepSafe, serve } from '../parts/purposes.ts';
import { outsider, vendor } from '../parts/recipient-part.ts';
import { keep, keepWhile } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';
import { suggest } from '../suggestion.ts';

const membership = data('membership-package');
const birthDate = data('date-of-birth');
const photo = data('client-photos', { name: 'Photo of members', printed: 'a photo of you for check-in' });
const visits = data('services-received', { name: 'Visits', printed: 'days and times of your visits' });
const memberCompany = vendor('member software company', 'recipient-it-hosting', 'runs our list of members');
const memberSoftware = runBy(memberCompany, 'Member software', 'application');

export const memberships: PackBlock = {
  id: 'memberships',
  room: 'front-desk',
  name: 'Memberships',
  ask: () => 'Do people sign up as members or buy packages of visits?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Memberships and check-in', occasion: 'when you join, and each time you check in' },
      people: [terms.customers],
      data: [...contactData(terms), birthDate, membership, photo, visits],
      sources: [
        { name: 'You, when you join', kind: 'person', category: 'source-consumer' },
        { name: 'The check-in at our door', kind: 'created', gives: [visits] },
      ],
      purposes: [serve],
      systems: [memberSoftware],
      goesTo: [{ name: 'Members in the member software', to: memberCompany }],
      keep: [
        keepContactData(terms),
        keep('ret-contracts', {
          name: 'Memberships',
          of: [membership, birthDate],
          startsAt: 'the end of the membership',
        }),
        keepWhile('until your membership ends', { name: 'Photos and visits of members', of: [photo, visits] }),
      ],
    }),
};

const waiver = data('signature', { name: 'Signed waivers', printed: 'waivers that you sign' });
const emergency = data('emergency-contact');
const fitness = data('medical-history', {
  name: 'Health questions before training',
  printed: 'answers about your health',
});

export const waivers: PackBlock = {
  id: 'waivers',
  room: 'front-desk',
  name: 'Waivers and health questions',
  ask: () => 'Do people sign a waiver or answer health questions before they start?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Waivers and health questions', occasion: 'before you start' },
      people: [terms.customers],
      data: [waiver, emergency, fitness],
      sources: [{ name: 'You, when you sign a waiver', kind: 'person', category: 'source-consumer' }],
      purposes: [keepSafe],
      systems: [memberSoftware],
      goesTo: [{ name: 'Waivers in the member software', to: memberCompany }],
      keep: [keep('ret-contracts', { name: 'Waivers and health answers', startsAt: 'your last visit' })],
    }),
};

const advice = [
  data('skin-assessment'),
  data('allergies', { name: 'Allergies of clients', printed: 'allergies that you tell us' }),
  data('service-preferences'),
];

export const salonAdvice: PackBlock = {
  id: 'salon-advice',
  room: 'service-room',
  name: 'Notes on skin, hair and allergies',
  ask: () => 'Do you note allergies, colors used or what a person likes?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Service notes', occasion: 'when we serve you' },
      people: [terms.customers],
      data: advice,
      sources: [{ name: 'You, when we serve you', kind: 'person', category: 'source-consumer' }],
      purposes: [serve, keepSafe],
      systems: [memberSoftware],
      goesTo: [{ name: 'Service notes in the member software', to: memberCompany }],
      keep: [keepWhile('as long as you are a client', { name: 'Service notes' })],
    }),
};

const bookedElsewhere = data('services-received', {
  name: 'Classes booked through apps',
  printed: 'classes and visits that you book elsewhere',
});

export const classApps: PackBlock = {
  id: 'class-apps',
  room: 'front-desk',
  name: 'Booking through apps of others',
  ask: () => 'Do people book your classes or visits through an app of another company?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Booking through apps of others', occasion: 'when you book with us in an app of others' },
      people: [terms.customers],
      data: [...contactData(terms), bookedElsewhere],
      sources: [{ name: 'The app where you book', kind: 'thirdParty', governingPolicy: 'the policy of the app' }],
      purposes: [serve],
      goesTo: [
        {
          name: 'News on visits to the apps',
          to: outsider('booking apps of others', undefined, 'sell classes and visits of many studios'),
          gets: [bookedElsewhere],
          basis: 'userDirected',
          condition: 'when you book there',
        },
      ],
      keep: [
        keepContactData(terms),
        keepWhile('as long as we need a record of past visits', {
          name: 'Classes booked through apps',
          of: [bookedElsewhere],
        }),
      ],
    }),
};

const youngMembers = suggest('personGroup', {
  name: 'Members under 18',
  printed: 'members under 18',
  kind: 'minors',
  direct: true,
  minors: true,
});
const ofYoung = [data('child-name'), data('child-age'), data('parent-guardian'), data('parent-consent')];

/** People under 16 are a matter of their own in the law, so they are asked about, and never taken for granted. */
export const membersUnder18: PackBlock = {
  id: 'members-under-age',
  room: 'front-desk',
  name: 'Members under 18',
  ask: () => 'Do people under 18 join, or come with a parent?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Members under 18', occasion: 'when a parent signs up a child' },
      people: [youngMembers],
      data: ofYoung,
      sources: [{ name: 'The parent who signs up a child', kind: 'person', category: 'source-family' }],
      purposes: [serve],
      systems: [memberSoftware],
      goesTo: [{ name: 'Members under 18 in the member software', to: memberCompany }],
      keep: [
        keep('ret-contracts', {
          name: 'Members under 18',
          startsAt: 'the end of the membership',
          longer: ['the member was under 18: until no claim can be made any more'],
        }),
      ],
    }),
};

const wearable = data('wearable-fitness-data');
const fitnessCompany = vendor('fitness software company', 'recipient-it-hosting', 'stores training results');

export const trainingData: PackBlock = {
  id: 'training-data',
  room: 'service-room',
  name: 'Training data',
  ask: () => 'Do your machines, scales or an app keep weight, pulse or training results?',
  suggests: (terms) =>
    practice(terms, {
      activity: {
        name: 'Training data',
        occasion: 'when you train with our machines or link your watch',
        condition: 'only if you use them under your name',
      },
      people: [terms.customers],
      data: [wearable],
      sources: [{ name: 'Our machines and your watch', kind: 'automatic', category: 'source-automatic' }],
      purposes: [serve],
      systems: [runBy(fitnessCompany, 'Fitness software', 'application')],
      goesTo: [{ name: 'Training data', to: fitnessCompany }],
      keep: [keepWhile('until your membership ends', { name: 'Training data' })],
    }),
};

const fingerprints = data('fingerprint-time-clock', {
  name: 'Fingerprint for the door',
  printed: 'a fingerprint scan that opens the door',
});

export const doorScan: PackBlock = {
  id: 'door-scan',
  room: 'building',
  name: 'Finger or face scan',
  ask: () => 'Does a finger or face scan open the door?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Finger scan at the door', occasion: 'when you open our door with your finger' },
      people: [terms.customers],
      data: [fingerprints],
      sources: [{ name: 'The scanner at our door', kind: 'automatic' }],
      purposes: [keepSafe],
      goesTo: [{ name: 'Finger scans', to: memberCompany }],
      keep: [keep('ret-biometrics-clock', { name: 'Finger scans', startsAt: 'the end of the membership' })],
    }),
};
