/** Building: cameras, doors, Wi-Fi, paper, computers. */
import { contactData, keepContactData } from '../parts/contact-data.ts';
import { data } from '../parts/data-part.ts';
import { callersAndWriters, staff } from '../parts/people.ts';
import { ownPlace, runBy } from '../parts/place-part.ts';
import { cabinet, mailboxes } from '../parts/places.ts';
import { comply, keepSafe, runComputers } from '../parts/purposes.ts';
import { vendor } from '../parts/recipient-part.ts';
import { keep } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';

const video = data('security-video');

export const cameras: PackBlock = {
  id: 'cctv',
  room: 'building',
  name: 'Cameras',
  ask: ({ people }) => `Do you have cameras in the rooms that ${people} use?`,
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Cameras', occasion: `when you come to ${terms.place}` },
      people: [terms.customers, staff],
      data: [video],
      sources: [{ name: 'Cameras on our premises', kind: 'automatic', category: 'source-recording' }],
      purposes: [keepSafe],
      systems: [ownPlace('Camera recorder', 'camera')],
      keep: [keep('ret-cctv', { name: 'Camera recordings', longer: ['something happened that must be looked into'] })],
    }),
};

const entries = data('door-badge-log');
const alarmCompany = vendor('alarm company', 'recipient-it-hosting', 'watches our alarm');

export const alarm: PackBlock = {
  id: 'door-alarm',
  room: 'building',
  name: 'Alarm and door codes',
  ask: () => 'Do staff use badges or codes to open doors or switch an alarm?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Alarm and door codes', occasion: 'when you open a door or switch the alarm' },
      people: [staff],
      data: [entries],
      sources: [{ name: 'The doors and the alarm', kind: 'automatic' }],
      purposes: [keepSafe],
      systems: [runBy(alarmCompany, 'Alarm system', 'other')],
      goesTo: [{ name: 'Alarm', to: alarmCompany, gets: [entries] }],
      keep: [keep('ret-visitor-log', { name: 'Door and alarm logs' })],
    }),
};

const wifi = data('wifi-logs');

export const guestWifi: PackBlock = {
  id: 'guest-wifi',
  room: 'building',
  name: 'Guest Wi-Fi',
  ask: ({ people }) => `Can ${people} use your Wi-Fi?`,
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Guest Wi-Fi', occasion: 'when you use our Wi-Fi' },
      people: [terms.customers],
      data: [wifi],
      sources: [{ name: 'Your device, on our Wi-Fi', kind: 'automatic', category: 'source-automatic' }],
      purposes: [keepSafe],
      systems: [ownPlace('Wi-Fi box', 'server')],
      keep: [keep('ret-web-logs', { name: 'Wi-Fi logs', startsAt: 'the visit' })],
    }),
};

const signed = data('signature', { name: 'Signed papers', printed: 'papers that you sign', regime: 'care' });

export const paperFiles: PackBlock = {
  id: 'paper-files',
  room: 'building',
  name: 'Paper files',
  ask: ({ people }) => `Do you keep papers about ${people} in a cabinet, or have papers shredded?`,
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Paper files', occasion: 'when you sign a paper for us' },
      people: [terms.customers],
      data: [signed],
      sources: [{ name: 'You, when you sign', kind: 'person', category: 'source-consumer' }],
      purposes: [comply],
      systems: [cabinet],
      goesTo: [
        {
          name: 'Shredding',
          to: vendor('shredding company', 'recipient-professional', 'picks up and destroys our old papers'),
        },
      ],
      keep: [
        terms.care === 'none'
          ? keep('ret-contracts', { name: 'Signed papers', startsAt: 'the end of the contract' })
          : keep('ret-medical-physician-office', {
              name: 'Signed papers',
              longer: ['the patient was under 18: at least until the 19th birthday'],
            }),
      ],
    }),
};

const mail = data('emails-received');
const supportCompany = vendor(
  'computer support company',
  'recipient-it-hosting',
  'repairs our computers and keeps our backups',
  { associate: true },
);

export const computerHelp: PackBlock = {
  id: 'computer-help',
  room: 'building',
  name: 'Computer help and backups',
  ask: () => 'Does somebody outside look after your computers or keep your backups?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Computer help and backups', occasion: 'when our computers are repaired or backed up' },
      people: [terms.customers, callersAndWriters],
      data: [
        ...contactData(terms).map((part) => ({ ...part, about: [terms.customers.title] })),
        { ...mail, about: [callersAndWriters.title] },
      ],
      sources: [{ name: 'You, in what you give or send us', kind: 'person', category: 'source-consumer' }],
      purposes: [runComputers],
      systems: [mailboxes, runBy(supportCompany, 'Backups', 'server')],
      goesTo: [{ name: 'Computer help and backups', to: supportCompany }],
      keep: [
        keep('ret-backups', { name: 'Emails in backups', of: [mail], startsAt: 'the day of the backup' }),
        keepContactData(terms),
      ],
    }),
};
