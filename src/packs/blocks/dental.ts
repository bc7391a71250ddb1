/** Dental care: chart, X-rays, dental laboratory. */
import { contactData, keepContactData, untilNineteen } from '../parts/contact-data.ts';
import { data } from '../parts/data-part.ts';
import { ownPlace } from '../parts/place-part.ts';
import { dentalSoftware } from '../parts/places.ts';
import { giveCare } from '../parts/purposes.ts';
import { thoseYouChoose } from '../parts/recipient-part.ts';
import { dentalSoftwareCompany } from '../parts/recipients.ts';
import { keep } from '../parts/retention-part.ts';
import type { PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';

const told = [data('medical-history'), data('allergies'), data('medications')];
const consent = data('consent-to-treat');
const noted = [data('dental-chart'), data('treatment-plan'), data('treatment-notes')];
const pictures = data('dental-images');
const photos = data('treatment-photos', { name: 'Photos of teeth', printed: 'photos of your teeth' });

export const dentalCare: PackBlock = {
  id: 'dental-care',
  room: 'service-room',
  name: 'Dental charts and X-rays',
  ask: () => 'Do you keep dental charts and take X-rays?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Dental care', occasion: 'when we examine or treat you', automatedDecisions: false },
      people: [terms.customers],
      data: [...told, ...noted, consent, pictures, photos],
      sources: [
        { name: 'You, in the dental chair', kind: 'person', category: 'source-consumer', gives: [...told, consent] },
        { name: 'The dental exam and treatment', kind: 'created', gives: [...noted, pictures, photos] },
      ],
      purposes: [giveCare],
      systems: [dentalSoftware, ownPlace('Dental X-ray system', 'clinical')],
      goesTo: [{ name: 'Dental charts in the practice software', to: dentalSoftwareCompany }],
      keep: [
        keep('ret-medical-physician-office', {
          name: 'Dental charts',
          of: [...told, ...noted, consent],
          longer: untilNineteen,
        }),
        keep('ret-other-imaging', {
          name: 'Dental X-rays, scans and photos',
          of: [pictures, photos],
          longer: untilNineteen,
        }),
      ],
    }),
};

const workOrder = data('treatment-plan', {
  name: 'Orders to the dental laboratory',
  printed: 'orders for crowns, bridges, dentures or aligners',
});

export const dentalLab: PackBlock = {
  id: 'dental-lab',
  room: 'service-room',
  name: 'Dental laboratory',
  ask: () => 'Does an outside laboratory make crowns, bridges or aligners for you?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Dental laboratory work', occasion: 'when you need a crown, a bridge, dentures or aligners' },
      people: [terms.customers],
      data: [...contactData(terms), workOrder],
      sources: [
        {
          name: 'You, when we order from a dental laboratory',
          kind: 'person',
          category: 'source-consumer',
          gives: contactData(terms),
        },
        { name: 'Our orders to the dental laboratory', kind: 'created', gives: [workOrder] },
      ],
      purposes: [giveCare],
      systems: [dentalSoftware],
      goesTo: [
        {
          name: 'Orders to the dental laboratory',
          to: thoseYouChoose('dental laboratories', 'recipient-providers', 'make what we order for you'),
          basis: 'userDirected',
          condition: 'when you agree to the work',
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
