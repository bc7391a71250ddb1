/** The way people reach the office about their data: in every pack. */
import { contactData, keepContactData } from '../parts/contact-data.ts';
import { data, type DataPart } from '../parts/data-part.ts';
import { callersAndWriters } from '../parts/people.ts';
import { comply } from '../parts/purposes.ts';
import { mailboxes } from '../parts/places.ts';
import { officeAddress, privacyContact } from '../parts/reaching-the-office.ts';
import { courtsAndAgencies } from '../parts/recipients.ts';
import { keep, keepWhile } from '../parts/retention-part.ts';
import type { OfficeTerms, PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';
import { suggest, type Suggestion } from '../suggestion.ts';
import type { RightKind } from '../../library/rights.ts';

const request = data('privacy-requests');
const check = data('identity-check-data');

export const privacyRequests: PackBlock = {
  id: 'privacy-requests',
  room: 'front-desk',
  name: 'Privacy requests',
  ask: ({ people }) => `Can ${people} ask you what you know about them?`,
  suggests: (terms) => [
    ...publication(terms),
    ...rights(terms),
    ...channels,
    ...practice(terms, {
      activity: { name: 'Privacy requests', occasion: 'when you ask about your data or use a right' },
      people: [terms.customers, callersAndWriters],
      data: [...asked(terms), request, check],
      sources: [{ name: 'You, when you send a request', kind: 'person', category: 'source-consumer' }],
      purposes: [comply],
      systems: [mailboxes],
      goesTo: [
        {
          name: 'Legal demands',
          to: courtsAndAgencies,
          gets: [...asked(terms), request],
          basis: 'legal',
          kind: 'legalProcess',
          recipientMarketing: false,
          happens: undefined,
          choiceOffered: 'noChoice',
          condition: 'only when a law, a court order or a warrant asks for it',
        },
      ],
      keep: [
        keepContactData(terms),
        keep('ret-ccpa-requests', { name: 'Privacy requests', of: [request], startsAt: 'our answer' }),
        keepWhile('only until the check is done', { name: 'Details given to check who is asking', of: [check] }),
      ],
    }),
  ],
};

/** Contact data in a chart is a patient's; what others give with a request is not. */
function asked(terms: OfficeTerms): DataPart[] {
  if (terms.care === 'none') return contactData(terms);
  return contactData(terms).map((part) => ({ ...part, about: [terms.customers.title] }));
}

function publication(terms: OfficeTerms): readonly Suggestion[] {
  return [
    officeAddress(terms),
    privacyContact(terms),
    suggest('policyDocument', {
      title: 'Privacy Policy',
      scope: ['our website', terms.place],
      place: terms.online ? ['website', 'app'] : ['website'],
      audience: { state: 'given', value: 'everyone' },
      contact: privacyContact(terms).title,
    }),
  ];
}

const statutory: readonly RightKind[] = ['know', 'access', 'delete', 'correct', 'no-retaliation'];

const rights = ({ rightLimits }: OfficeTerms): readonly Suggestion[] => [
  ...statutory.map((kind) => suggest('right', { kind, limits: limitOf(kind, rightLimits) })),
  suggest('verification', {
    methods: ['we compare what you tell us with our records'],
    information: 'your name and how we can reach you',
    failureOutcome: 'we tell you that we could not make sure who is asking',
    optOutExempt: true,
  }),
  suggest('agent', { allowed: true, proof: ['your signed permission or a power of attorney'] }),
];

function limitOf(kind: RightKind, limits: OfficeTerms['rightLimits']): string | undefined {
  if (kind === 'know' || kind === 'access') return limits?.see;
  return kind === 'delete' ? limits?.delete : undefined;
}

const channels: readonly Suggestion[] = (['tollFreePhone', 'email'] as const).map((kind) =>
  suggest('requestChannel', { kind, serves: ['all requests'] }),
);
