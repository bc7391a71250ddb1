/** Imaging: the pictures, the readers, the picture archive. */
import { untilNineteen } from '../parts/contact-data.ts';
import { data } from '../parts/data-part.ts';
import { runBy } from '../parts/place-part.ts';
import { giveCare } from '../parts/purposes.ts';
import { vendor } from '../parts/recipient-part.ts';
import { doctorsYouName } from '../parts/recipients.ts';
import { keep } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';

const archiveCompany = vendor('picture archive company', 'recipient-it-hosting', 'stores our pictures and reports');
const archive = runBy(archiveCompany, 'Picture archive (PACS)', 'clinical');
const schedulerCompany = vendor(
  'radiology software company',
  'recipient-it-hosting',
  'runs our list of scans, orders and reports',
);
const scheduler = runBy(schedulerCompany, 'Radiology information system (RIS)', 'clinical');

const order = data('imaging-order');
const screening = data('medical-history', {
  name: 'Safety questions before a scan',
  printed: 'answers to safety questions',
});
const pictures = ['ultrasound-images', 'xray-images', 'ct-images', 'mri-images'].map((id) => data(id));
const report = data('radiology-report');
const made = [...pictures, data('image-metadata'), data('radiation-dose')];
const all = [order, screening, ...made, report];

export const imaging: PackBlock = {
  id: 'imaging',
  room: 'service-room',
  name: 'Scans and picture archive',
  ask: () => 'Do you take pictures of the body and keep them in a picture archive?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Scans and reports', occasion: 'when you come for a scan', automatedDecisions: false },
      people: [terms.customers],
      data: all,
      sources: [
        {
          name: 'The office that orders your scan',
          kind: 'medicalProvider',
          category: 'source-referrers',
          gives: [order],
          governingPolicy: 'the privacy notice of that office',
        },
        { name: 'You, before a scan', kind: 'person', category: 'source-consumer', gives: [screening] },
        { name: 'The scan itself', kind: 'created', gives: made },
        { name: 'The doctor who reads your scan', kind: 'created', gives: [report] },
      ],
      purposes: [giveCare],
      systems: [archive, scheduler],
      goesTo: [
        { name: 'Pictures and reports in the archive', to: archiveCompany },
        {
          name: 'Orders and reports in the radiology software',
          to: schedulerCompany,
          gets: [order, screening, report],
        },
        {
          name: 'Reports to the doctor who ordered the scan',
          to: doctorsYouName,
          gets: [...pictures, report],
          basis: 'userDirected',
          kind: 'consented',
          condition: 'to the office that ordered the scan, or one that you name',
        },
      ],
      keep: [keep('ret-other-imaging', { name: 'Pictures and reports', longer: untilNineteen })],
    }),
};

export const outsideReaders: PackBlock = {
  id: 'outside-readers',
  room: 'service-room',
  name: 'Outside readers',
  ask: () => 'Do doctors outside your office read your pictures?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Reading by outside doctors', occasion: 'when a doctor outside our office reads your scan' },
      people: [terms.customers],
      data: [order, ...pictures, report],
      sources: [
        { name: 'The outside doctor who reads your scan', kind: 'medicalProvider', gives: [report] },
        { name: 'Our orders and pictures', kind: 'created', gives: [order, ...pictures] },
      ],
      purposes: [giveCare],
      systems: [archive],
      goesTo: [
        {
          name: 'Pictures to outside readers',
          to: vendor('reading service', 'recipient-providers', 'reads our pictures and writes the reports'),
        },
      ],
      keep: [keep('ret-other-imaging', { name: 'Pictures read by others', longer: untilNineteen })],
    }),
};

const mammogram = data('mammograms');

export const mammography: PackBlock = {
  id: 'mammography',
  room: 'service-room',
  name: 'Mammograms',
  ask: () => 'Do you take mammograms?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Mammograms', occasion: 'when you come for a mammogram' },
      people: [terms.customers],
      data: [mammogram],
      sources: [{ name: 'The mammogram itself', kind: 'created' }],
      purposes: [giveCare],
      systems: [archive],
      goesTo: [{ name: 'Mammograms in the archive', to: archiveCompany }],
      keep: [
        keep('ret-mammograms', {
          name: 'Mammograms',
          longer: ['you have no more mammograms with us: at least 10 years'],
        }),
      ],
    }),
};

export const imageCopies: PackBlock = {
  id: 'image-copies',
  room: 'front-desk',
  name: 'Copies of pictures',
  ask: () => 'Do you give patients their pictures on a disc or through a link?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Copies of pictures', occasion: 'when you ask for your pictures' },
      people: [terms.customers],
      data: pictures,
      sources: [{ name: 'Our picture archive', kind: 'created' }],
      purposes: [giveCare],
      systems: [archive],
      goesTo: [
        {
          name: 'Links to pictures',
          to: vendor('picture sharing service', 'recipient-it-hosting', 'shows your pictures to you through a link'),
        },
      ],
      keep: [keep('ret-other-imaging', { name: 'Copies of pictures', longer: untilNineteen })],
    }),
};
