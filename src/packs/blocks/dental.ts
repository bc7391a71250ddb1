/** Dental care: chart, X-rays, dental laboratory. */
import { contactData, keepContactData, untilNineteen } from '../parts/contact-data.ts';
import { data } from '../parts/data-part.ts';
import { giveCare } from '../parts/purposes.ts';
import { vendor } from '../parts/recipient-part.ts';
import { keep } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';
import { suggest } from '../suggestion.ts';

const told = [data('medical-history'), data('allergies'), data('medications')];
const noted = [data('dental-chart'), data('treatment-plan'), data('treatment-notes'), data('consent-to-treat')];
const pictures = data('dental-images');
const practiceSoftware = suggest('system', {
  name: 'Dental practice software',
  kind: 'clinical',
  operatedBy: 'vendor',
});
const practiceCompany = vendor(
  'dental practice software company',
  'recipient-it-hosting',
  'runs and stores our dental charts',
);

export const dentalCare: PackBlock = {
  id: 'dental-care',
  room: 'service-room',
  name: 'Dental charts and X-rays',
  ask: () => 'Do you keep dental charts and take X-rays?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Dental care', occasion: 'when we examine or treat you', automatedDecisions: false },
      people: [terms.customers],
      data: [...told, ...noted, pictures],
      sources: [
        { name: 'You, in the dental chair', kind: 'person', category: 'source-consumer', gives: told },
        { name: 'The dental exam and treatment', kind: 'created', gives: [...noted, pictures] },
      ],
      purposes: [giveCare],
      systems: [
        practiceSoftware,
        suggest('system', {
          name: 'Dental X-ray system',
          kind: 'clinical',
          operatedBy: 'us',
          locations: ['the United States'],
        }),
      ],
      goesTo: [{ name: 'Dental charts in the practice software', to: practiceCompany }],
      keep: [
        keep('ret-medical-physician-office', { name: 'Dental charts', of: [...told, ...noted], longer: untilNineteen }),
        keep('ret-other-imaging', { name: 'Dental X-rays and scans', of: [pictures], longer: untilNineteen }),
      ],
    }),
};

const workOrder = data('treatment-plan', {
  name: 'Orders to the dental laboratory',
  printed: 'orders for crowns, bridges and the like',
});

export const dentalLab: PackBlock = {
  id: 'dental-lab',
  room: 'service-room',
  name: 'Dental laboratory',
  ask: () => 'Does an outside laboratory make crowns, bridges or aligners for you?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Dental laboratory work', occasion: 'when you need a crown, a bridge or the like' },
      people: [terms.customers],
      data: [...contactData(terms), workOrder],
      sources: [{ name: 'Our orders to the dental laboratory', kind: 'created' }],
      purposes: [giveCare],
      systems: [practiceSoftware],
      goesTo: [
        {
          name: 'Orders to the dental laboratory',
          to: vendor('dental laboratory', 'recipient-providers', 'makes crowns, bridges and the like'),
        },
      ],
      keep: [
        keepContactData(terms),
        keep('ret-medical-physician-office', {
          name: 'Orders to the dental laboratory',
          of: [workOrder],
          longer: untilNineteen,
        }),
      ],
    }),
};
