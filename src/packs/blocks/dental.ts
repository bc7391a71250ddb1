/** Dental care: chart, X-rays, dental laboratory. */
import { contactData, keepContactData, untilNineteen } from '../parts/contact-data.ts';
import { data } from '../parts/data-part.ts';
import { dentalSoftware } from '../parts/places.ts';
import { giveCare } from '../parts/purposes.ts';
import { vendor } from '../parts/recipient-part.ts';
import { dentalSoftwareCompany } from '../parts/recipients.ts';
import { keep } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';
import { suggest } from '../suggestion.ts';

const told = [data('medical-history'), data('allergies'), data('medications')];
const consent = data('consent-to-treat');
const noted = [data('dental-chart'), data('treatment-plan'), data('treatment-notes')];
const pictures = data('dental-images');

export const dentalCare: PackBlock = {
  id: 'dental-care',
  room: 'service-room',
  name: 'Dental charts and X-rays',
  ask: () => 'Do you keep dental charts and take X-rays?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Dental care', occasion: 'when we examine or treat you', automatedDecisions: false },
      people: [terms.customers],
      data: [...told, ...noted, consent, pictures],
      sources: [
        { name: 'You, in the dental chair', kind: 'person', category: 'source-consumer', gives: [...told, consent] },
        { name: 'The dental exam and treatment', kind: 'created', gives: [...noted, pictures] },
      ],
      purposes: [giveCare],
      systems: [
        dentalSoftware,
        suggest('system', {
          name: 'Dental X-ray system',
          kind: 'clinical',
          operatedBy: 'us',
          locations: ['the United States'],
        }),
      ],
      goesTo: [{ name: 'Dental charts in the practice software', to: dentalSoftwareCompany }],
      keep: [
        keep('ret-medical-physician-office', {
          name: 'Dental charts',
          of: [...told, ...noted, consent],
          longer: untilNineteen,
        }),
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
      systems: [dentalSoftware],
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
