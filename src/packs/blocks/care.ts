/** Care: the chart, referrals, laboratories, medicines, video visits. */
import { contactData, keepContactData, untilNineteen } from '../parts/contact-data.ts';
import { data } from '../parts/data-part.ts';
import { referringOffices } from '../parts/people.ts';
import { runBy } from '../parts/place-part.ts';
import { chartSystem } from '../parts/places.ts';
import { comply, giveCare } from '../parts/purposes.ts';
import { authority, thoseYouChoose, vendor } from '../parts/recipient-part.ts';
import { doctorsYouName, chartCompany } from '../parts/recipients.ts';
import { keep, keepWhile } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';

const consentToTreat = data('consent-to-treat');
const chartData = [
  'patient-number',
  'medical-history',
  'allergies',
  'medications',
  'vital-signs',
  'diagnosis',
  'treatment-notes',
  'treatment-plan',
]
  .map((id) => data(id))
  .concat(consentToTreat);

export const chart: PackBlock = {
  id: 'chart',
  room: 'service-room',
  name: 'Medical chart',
  ask: () => 'Do you keep a medical chart for each patient?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Care and charts', occasion: 'when we examine or treat you', automatedDecisions: false },
      people: [terms.customers],
      data: chartData,
      sources: [
        {
          name: 'You, during the visit',
          kind: 'person',
          category: 'source-consumer',
          gives: [...chartData.slice(1, 4), consentToTreat],
          occasions: ['the visit'],
        },
        {
          name: 'The exam and the treatment',
          kind: 'created',
          occasions: ['the visit'],
          gives: chartData.slice(4, -1),
        },
        { name: 'Our own numbering of charts', kind: 'created', gives: chartData.slice(0, 1) },
      ],
      purposes: [giveCare],
      systems: [chartSystem(terms)],
      goesTo: [{ name: 'Charts in the health record', to: chartCompany(terms) }],
      keep: [keep('ret-medical-physician-office', { name: 'Medical charts', longer: untilNineteen })],
    }),
};

const referral = data('referral-letter');
const otherRecords = data('records-from-other-providers');
const careTeam = data('care-team', { printed: 'names of your other doctors' });
const referringDoctor = data('referring-doctor-contact', { about: [referringOffices.title] });

export const referrals: PackBlock = {
  id: 'referrals',
  room: 'service-room',
  name: 'Referrals',
  ask: () => 'Do other offices send patients to you, or do you send patients to them?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Referrals', occasion: 'when another office sends you to us, or we send you there' },
      people: [terms.customers, referringOffices],
      data: [
        { ...referral, about: [terms.customers.title] },
        { ...otherRecords, about: [terms.customers.title] },
        { ...careTeam, about: [terms.customers.title] },
        referringDoctor,
      ],
      sources: [
        {
          name: 'The office that sends you to us',
          kind: 'medicalProvider',
          category: 'source-referrers',
          governingPolicy: 'the privacy notice of that office',
        },
        { name: 'Our own referrals', kind: 'created', gives: [referral] },
      ],
      purposes: [giveCare],
      systems: [chartSystem(terms)],
      goesTo: [
        {
          name: 'Records to other care providers',
          to: doctorsYouName,
          gets: [referral, otherRecords],
          basis: 'userDirected',
          kind: 'consented',
          condition: 'when you ask for it, or when the other office treats you',
        },
      ],
      keep: [
        keep('ret-medical-physician-office', {
          name: 'Referrals and records from others',
          of: [referral, otherRecords, careTeam],
          longer: untilNineteen,
        }),
        keepWhile('as long as the office sends patients to us', {
          name: 'Contact details of referring offices',
          of: [referringDoctor],
        }),
      ],
    }),
};

const labData = [data('lab-results')];
const labOrder = data('treatment-plan', { name: 'Orders for tests', printed: 'orders for laboratory tests' });

export const outsideLab: PackBlock = {
  id: 'outside-lab',
  room: 'service-room',
  name: 'Outside laboratory',
  ask: () => 'Do you send samples or orders to an outside laboratory?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Laboratory tests', occasion: 'when we order a test for you' },
      people: [terms.customers],
      data: [...contactData(terms), labOrder, ...labData],
      sources: [
        { name: 'You, when we order a test', kind: 'person', category: 'source-consumer', gives: contactData(terms) },
        {
          name: 'The laboratory that does the test',
          kind: 'medicalProvider',
          category: 'source-referrers',
          gives: labData,
          governingPolicy: 'the privacy notice of the laboratory',
        },
        { name: 'Our own orders for tests', kind: 'created', gives: [labOrder] },
      ],
      purposes: [giveCare],
      systems: [chartSystem(terms)],
      goesTo: [
        {
          name: 'Orders to the laboratory',
          to: thoseYouChoose('outside laboratories', 'recipient-providers', 'run the tests that we order for you'),
          gets: [...contactData(terms), labOrder],
          basis: 'userDirected',
          condition: 'when you agree to a test',
        },
      ],
      keep: [
        keepContactData(terms),
        keep('ret-medical-physician-office', {
          name: 'Laboratory results',
          of: [labOrder, ...labData],
          longer: untilNineteen,
        }),
      ],
    }),
};

const prescriptions = data('prescriptions');

export const prescribing: PackBlock = {
  id: 'prescribing',
  room: 'service-room',
  name: 'Prescriptions',
  ask: () => 'Do you send prescriptions to pharmacies?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Prescriptions', occasion: 'when we prescribe a medicine for you' },
      people: [terms.customers],
      data: [...contactData(terms), prescriptions],
      sources: [
        { name: 'Our prescriptions', kind: 'created', gives: [prescriptions] },
        { name: 'You, with your pharmacy', kind: 'person', category: 'source-consumer', gives: contactData(terms) },
      ],
      purposes: [giveCare],
      systems: [chartSystem(terms)],
      goesTo: [
        {
          name: 'Prescriptions to pharmacies',
          to: thoseYouChoose('the pharmacy you choose', 'recipient-providers', 'fills your prescription'),
          basis: 'userDirected',
          condition: 'at the pharmacy that you choose',
        },
      ],
      keep: [
        keepContactData(terms),
        keep('ret-medical-physician-office', { name: 'Prescriptions', of: [prescriptions], longer: untilNineteen }),
      ],
    }),
};

const report = data('diagnosis', {
  name: 'Reports to public agencies',
  printed: 'reports on illnesses, shots and injuries that the law asks for',
});

/** Which reports a law asks for depends on the care that is given; the office knows its own. */
export const publicReports: PackBlock = {
  id: 'public-reports',
  room: 'service-room',
  name: 'Reports to public agencies',
  ask: () => 'Must you report illnesses, shots or injuries to a public agency?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Reports to public agencies', occasion: 'when a law asks us to report something' },
      people: [terms.customers],
      data: [...contactData(terms), report],
      sources: [
        {
          name: 'You, when we must report something',
          kind: 'person',
          category: 'source-consumer',
          gives: contactData(terms),
        },
        { name: 'Our own reports', kind: 'created', gives: [report] },
      ],
      purposes: [comply],
      systems: [chartSystem(terms)],
      goesTo: [
        {
          name: 'Reports to public agencies',
          to: authority('public health and safety agencies', 'recipient-government'),
          basis: 'legal',
          recipientMarketing: false,
          choiceOffered: 'noChoice',
          condition: 'only as far as the law asks for it',
        },
      ],
      keep: [
        keepContactData(terms),
        keep('ret-medical-physician-office', {
          name: 'Reports to public agencies',
          of: [report],
          longer: untilNineteen,
        }),
      ],
    }),
};

const videoCompany = vendor('video visit software company', 'recipient-it-hosting', 'carries our video visits');
const visitRecording = data('video-visit-recording', { condition: 'only if the visit is recorded and you agreed' });
const deviceOfVisit = data('device-type', { name: 'Device used for a video visit', regime: 'care' });

export const telehealth: PackBlock = {
  id: 'telehealth',
  room: 'service-room',
  name: 'Video visits',
  ask: () => 'Do you see patients by video or telephone?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Video visits', occasion: 'when you see us by video or telephone' },
      people: [terms.customers],
      data: [...contactData(terms), visitRecording, deviceOfVisit],
      sources: [
        { name: 'You, in a video visit', kind: 'person', category: 'source-consumer' },
        {
          name: 'Your device, in a video visit',
          kind: 'automatic',
          category: 'source-automatic',
          gives: [deviceOfVisit],
        },
      ],
      purposes: [giveCare],
      systems: [runBy(videoCompany, 'Video visit software', 'application')],
      goesTo: [{ name: 'Video visits', to: videoCompany }],
      keep: [
        keepContactData(terms),
        keep('ret-medical-physician-office', {
          name: 'Recordings of video visits',
          of: [visitRecording],
          longer: untilNineteen,
        }),
        keepWhile('only as long as the visit lasts', { name: 'Device data of video visits', of: [deviceOfVisit] }),
      ],
    }),
};
