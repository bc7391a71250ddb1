/** Med spa: treatments of skin and body, photos of results. */
import { untilNineteen } from '../parts/contact-data.ts';
import { data, type DataPart } from '../parts/data-part.ts';
import { chartSystem, website } from '../parts/places.ts';
import { giveCare, tellNews } from '../parts/purposes.ts';
import { chartCompany } from '../parts/recipients.ts';
import { keep } from '../parts/retention-part.ts';
import type { OfficeTerms, PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';
import { suggest } from '../suggestion.ts';

const told = [data('medical-history'), data('allergies'), data('medications'), data('pregnancy-status')];
const noted = [
  data('skin-assessment'),
  data('laser-settings'),
  data('injectables-used'),
  data('treatment-notes'),
  data('consent-to-treat'),
];
const photos = data('treatment-photos');

export const spaTreatments: PackBlock = {
  id: 'spa-treatments',
  room: 'service-room',
  name: 'Treatments',
  ask: () => 'Do you treat skin or body, with lasers, injections or the like?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Consultations and treatments', occasion: 'when you come for advice or treatment' },
      people: [terms.customers],
      data: [...told, ...noted, photos],
      sources: [
        { name: 'You, in the treatment room', kind: 'person', category: 'source-consumer', gives: told },
        { name: 'The treatment itself', kind: 'created', gives: [...noted, photos] },
      ],
      purposes: [giveCare],
      systems: [chartSystem(terms)],
      goesTo: [{ name: 'Treatment charts in the health record', to: chartCompany(terms) }],
      keep: [keep('ret-medical-physician-office', { name: 'Treatment charts and photos', longer: untilNineteen })],
    }),
};

/** Whether a photo that is shown is still medical information depends on facts; where nobody gives care, it never was. */
function shownPhotos({ care }: OfficeTerms): DataPart {
  const condition = 'only with your written permission';
  return data(
    'before-after-photos',
    care === 'none' ? { condition, regime: 'ccpa', sensitive: 'no' } : { condition, regime: 'ask' },
  );
}

const permission = data('photo-consent');

export const beforeAndAfter: PackBlock = {
  id: 'before-and-after',
  room: 'website',
  name: 'Before-and-after photos',
  ask: ({ people }) => `Do you show before-and-after photos of ${people} on a website or in ads?`,
  suggests: (terms) => {
    const shown = shownPhotos(terms);
    return practice(terms, {
      activity: {
        name: 'Before-and-after photos',
        occasion: 'when you let us show photos of how you looked before and after',
        condition: 'only with your written permission',
      },
      people: [terms.customers],
      data: [shown, permission],
      sources: [{ name: 'You, when you allow a photo', kind: 'person', category: 'source-consumer' }],
      purposes: [tellNews(terms)],
      systems: [website],
      goesTo: [
        {
          name: 'Photos that you let us show',
          to: everybody,
          gets: [shown],
          basis: 'consent',
          kind: 'publicPost',
          recipientMarketing: false,
          choiceOffered: 'optIn',
          condition: 'only with your written permission',
        },
      ],
      keep: [
        keep('ret-consents', { name: 'Photos shown and permissions', startsAt: 'the day we stop showing the photo' }),
      ],
    });
  },
};

const everybody = {
  works: false,
  record: suggest('recipient', { label: 'everybody who looks at our website and ads', role: 'public' }),
};
