/** Health app: accounts, readings, use of the app, subscriptions, help. */
import { emailAddress, fullName } from '../parts/contact-data.ts';
import { data } from '../parts/data-part.ts';
import { runBy } from '../parts/place-part.ts';
import { answerQuestions, serve, takePayment } from '../parts/purposes.ts';
import { counter, outsider, vendor } from '../parts/recipient-part.ts';
import { keep, keepWhile } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';
import { suggest } from '../suggestion.ts';

const account = [fullName, emailAddress, data('user-name'), data('password'), data('profile-details')];
const cloud = vendor('cloud hosting company', 'recipient-it-hosting', 'runs the servers of our app');
const servers = runBy(cloud, 'App servers', 'server');

const improve = suggest('purpose', {
  name: 'find faults and make our app better',
  businessPurpose: 'bp-debugging',
  commercial: false,
});

export const appAccounts: PackBlock = {
  id: 'app-accounts',
  room: 'front-desk',
  name: 'Accounts',
  ask: () => 'Do people open an account in your app?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'App accounts', occasion: 'when you open an account' },
      people: [terms.customers],
      data: account,
      sources: [
        { name: 'You, when you open an account', kind: 'person', category: 'source-consumer', channels: ['our app'] },
      ],
      purposes: [serve],
      systems: [servers],
      goesTo: [{ name: 'Accounts on the servers', to: cloud }],
      keep: [keepWhile('until you delete your account', { name: 'App accounts' })],
    }),
};

/** Which law governs health data in an app depends on who offers it and for whom. */
const readings = [
  data('wearable-fitness-data', { regime: 'ask' }),
  data('symptoms', { name: 'Health entries', printed: 'what you enter about your health', regime: 'ask' }),
  data('medications', { name: 'Medicine reminders', printed: 'medicines that you enter', regime: 'ask' }),
];

export const healthEntries: PackBlock = {
  id: 'health-entries',
  room: 'service-room',
  name: 'Health data',
  ask: () => 'Do people enter or measure anything about their health in the app?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Health diary and readings', occasion: 'when you enter or measure something in the app' },
      people: [terms.customers],
      data: readings,
      sources: [
        { name: 'You, in the app', kind: 'person', category: 'source-consumer', channels: ['our app'] },
        {
          name: 'The watch or meter you link',
          kind: 'automatic',
          category: 'source-automatic',
          gives: readings.slice(0, 1),
        },
      ],
      purposes: [serve],
      systems: [servers],
      goesTo: [{ name: 'Health data on the servers', to: cloud }],
      keep: [keepWhile('until you delete the entry or your account', { name: 'Health data in the app' })],
    }),
};

const use = [data('device-id'), data('device-type'), data('operating-system'), data('app-usage')];
const crashes = data('crash-reports');
const crashData = [data('device-type'), data('operating-system'), crashes];
const crashCompany = vendor('crash report service', 'recipient-analytics', 'collects crash reports of our app');
const appCounter = counter('app analytics company', 'counts how our app is used');
const inPhone = 'you can delete the app; some phones let you limit such reports';

export const appUse: PackBlock = {
  id: 'app-use',
  room: 'service-room',
  name: 'Use of the app and crashes',
  ask: () => 'Does the app report how it is used, or when it crashes?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Use of the app', occasion: 'when you use the app' },
      people: [terms.customers],
      data: [...use, crashes],
      sources: [{ name: 'Your phone, in the app', kind: 'automatic', category: 'source-automatic' }],
      purposes: [improve],
      systems: [servers],
      trackers: [
        {
          technology: 'Crash report code in our app',
          trackerClass: 'functional',
          setBy: 'others',
          setByName: 'our crash report service',
          by: crashCompany,
          records: crashData,
          control: inPhone,
        },
        {
          technology: 'Analytics code in our app',
          trackerClass: 'analytics',
          setBy: 'others',
          setByName: 'our app analytics company',
          by: appCounter,
          records: use,
          control: inPhone,
        },
      ],
      goesTo: [
        { name: 'Crash reports', to: crashCompany, gets: crashData },
        { name: 'Use of the app', to: appCounter, gets: use, kind: 'tracker' },
      ],
      keep: [keep('ret-analytics', { name: 'Use of the app and crashes', startsAt: 'the use' })],
    }),
};

const pushToken = data('push-token');

export const pushNotices: PackBlock = {
  id: 'push-notices',
  room: 'messages',
  name: 'Push notices',
  ask: () => 'Does the app send notices to the phone?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Push notices', occasion: 'when you allow notices', condition: 'only if you allow them' },
      people: [terms.customers],
      data: [pushToken],
      sources: [{ name: 'Your phone, when you allow notices', kind: 'automatic', category: 'source-os-platforms' }],
      purposes: [serve],
      goesTo: [
        {
          name: 'Push notices',
          to: outsider('makers of phone systems', 'recipient-os-platforms', 'carry notices to your phone'),
          basis: 'userDirected',
          condition: 'only if you allow notices',
        },
      ],
      keep: [keepWhile('until you switch notices off', { name: 'Push notices' })],
    }),
};

const plan = data('subscription-details');
const purchases = data('in-app-purchases');

export const subscriptions: PackBlock = {
  id: 'subscriptions',
  room: 'billing',
  name: 'Subscriptions',
  ask: () => 'Do people pay for the app or for parts of it?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Subscriptions', occasion: 'when you subscribe or buy in the app' },
      people: [terms.customers],
      data: [plan, purchases],
      sources: [
        {
          name: 'The app store where you pay',
          kind: 'thirdParty',
          category: 'source-os-platforms',
          governingPolicy: 'the policy of the app store',
        },
      ],
      purposes: [takePayment],
      systems: [servers],
      goesTo: [{ name: 'Subscriptions on the servers', to: cloud }],
      keep: [keep('ret-invoices', { name: 'Subscriptions and purchases', startsAt: 'the end of the fiscal year' })],
    }),
};

const requests = data('support-requests');
const helpCompany = vendor('help desk software company', 'recipient-communications', 'keeps questions and our answers');

export const appSupport: PackBlock = {
  id: 'app-support',
  room: 'messages',
  name: 'Help desk',
  ask: () => 'Can people ask for help with the app?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Help with the app', occasion: 'when you ask for help' },
      people: [terms.customers],
      data: [fullName, emailAddress, requests],
      sources: [{ name: 'You, when you ask for help', kind: 'person', category: 'source-consumer' }],
      purposes: [answerQuestions],
      systems: [runBy(helpCompany, 'Help desk software', 'messaging')],
      goesTo: [{ name: 'Help desk', to: helpCompany }],
      keep: [
        keepWhile('as long as we keep your question', {
          name: 'Contact details of people who ask for help',
          of: [fullName, emailAddress],
        }),
        keep('ret-email-mailboxes', { name: 'Questions about the app', of: [requests], startsAt: 'the last message' }),
      ],
    }),
};

export const clinicsAsClients: PackBlock = {
  id: 'clinic-clients',
  room: 'service-room',
  name: 'Clinics as clients',
  ask: () => 'Do clinics use your app for their own patients?',
  suggests: (terms) =>
    practice(terms, {
      activity: {
        name: 'Work for clinics',
        occasion: 'when a clinic uses our app for its patients',
        role: 'serviceProvider',
      },
      people: [
        suggest('personGroup', {
          name: 'Patients of clinics we work for',
          printed: 'patients of clinics that use our app',
          kind: 'clientsPeople',
          direct: false,
        }),
      ],
      data: [clinicData],
      sources: [{ name: 'The clinic that uses our app', kind: 'medicalProvider', category: 'source-employers' }],
      purposes: [serve],
      systems: [servers],
      goesTo: [{ name: 'Clinic data on the servers', to: cloud }],
      keep: [keepWhile('until the clinic tells us to delete or return it', { name: 'Data kept for clinics' })],
    }),
};

const clinicData = data('records-from-other-providers', {
  name: 'Patient data of clinics',
  printed: 'health records that a clinic keeps in our app',
  regime: 'ask',
});
