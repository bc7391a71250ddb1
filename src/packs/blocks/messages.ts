/** Phones and messages: questions, newsletter, social media, reviews. */
import { emailAddress, fullName, mobileNumber, untilNineteen } from '../parts/contact-data.ts';
import { data, type DataPart } from '../parts/data-part.ts';
import { callersAndWriters, newsletterReaders } from '../parts/people.ts';
import { runBy } from '../parts/place-part.ts';
import { mailboxes, website } from '../parts/places.ts';
import { answerQuestions, newsOf, tellNews } from '../parts/purposes.ts';
import { outsider, vendor } from '../parts/recipient-part.ts';
import { emailService, phoneService } from '../parts/recipients.ts';
import { keep, keepWhile } from '../parts/retention-part.ts';
import type { OfficeTerms, PackBlock } from '../pack-block.ts';
import { practice } from '../practice.ts';
import { suggest } from '../suggestion.ts';

const phoneSystem = runBy(phoneService, 'Telephone and voicemail', 'telephony');
const written = data('emails-received');
const spoken = [data('phone-notes'), data('voicemail')];

/** What patients write belongs to their care, and to the law on it; what others write does not. */
function ofPatients({ care, customers }: OfficeTerms): DataPart[] {
  const name = 'Emails about care';
  const printed = 'what you write to us about your care';
  return care === 'none' ? [] : [data('patient-messages', { name, printed, about: [customers.title] })];
}

function ofCallers(part: DataPart): DataPart {
  return { ...part, about: [callersAndWriters.title] };
}

export const inquiries: PackBlock = {
  id: 'inquiries',
  room: 'messages',
  name: 'Calls and emails',
  ask: () => 'Do people call you or send you emails?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Questions by phone and email', occasion: 'when you call or write to us' },
      people: terms.care === 'none' ? [callersAndWriters] : [callersAndWriters, terms.customers],
      data: [...[fullName, emailAddress, mobileNumber, written, ...spoken].map(ofCallers), ...ofPatients(terms)],
      sources: [
        {
          name: 'You, when you call or write',
          kind: 'person',
          category: 'source-consumer',
          channels: ['the telephone', 'email'],
        },
      ],
      purposes: [answerQuestions],
      systems: [mailboxes, phoneSystem],
      goesTo: [
        { name: 'Emails', to: emailService, gets: [fullName, emailAddress, written, ...ofPatients(terms)] },
        { name: 'Calls and voicemail', to: phoneService, gets: [mobileNumber, ...spoken] },
      ],
      keep: [
        ...ofPatients(terms).map((part) =>
          keep('ret-medical-physician-office', {
            name: 'Messages about care',
            of: [part],
            longer: untilNineteen,
          }),
        ),
        keep('ret-email-mailboxes', {
          name: 'Emails, voicemail and notes of calls',
          of: [written, ...spoken],
          startsAt: 'the message',
        }),
        keepWhile('as long as we keep what you wrote or said', {
          name: 'Contact details of people who call or write',
          of: [fullName, emailAddress, mobileNumber],
        }),
      ],
    }),
};

const signUp = data('newsletter-signup');
const opens = data('email-opens');
const leavers = data('unsubscribe-list');
const newsletterService = vendor('newsletter service', 'recipient-communications', 'sends our newsletter');

export const newsletter: PackBlock = {
  id: 'newsletter',
  room: 'messages',
  name: 'Email newsletter',
  ask: () => 'Do you send a newsletter or offers by email?',
  suggests: (terms) => [
    ...practice(terms, {
      activity: { name: 'Email newsletter', occasion: 'when you sign up for our newsletter' },
      people: [newsletterReaders],
      data: [signUp, opens, leavers],
      sources: [
        {
          name: 'You, when you sign up for our newsletter',
          kind: 'person',
          category: 'source-consumer',
          gives: [signUp, leavers],
        },
        { name: 'Your email program', kind: 'automatic', category: 'source-automatic', gives: [opens] },
      ],
      purposes: [tellNews(terms)],
      systems: [runBy(newsletterService, 'Newsletter service', 'messaging')],
      goesTo: [{ name: 'Newsletter addresses', to: newsletterService }],
      keep: [
        keep('ret-marketing-list', {
          name: 'Newsletter addresses',
          of: [signUp, opens],
          startsAt: 'the last time we heard from you',
        }),
        keep('ret-email-optouts', {
          name: 'Addresses that left the newsletter',
          of: [leavers],
          startsAt: 'the day you leave',
          criteria: 'as long as we send a newsletter, so that we do not write to you again',
        }),
      ],
    }),
    suggest('marketing', {
      name: 'our newsletter',
      sender: 'business',
      channels: ['email'],
      content: [newsOf(terms)],
      optOut: 'use the link at the end of each email',
    }),
  ],
};

const recordings = data('call-recordings', { condition: 'only if you agree' });

export const callRecording: PackBlock = {
  id: 'call-recording',
  room: 'messages',
  name: 'Recorded calls',
  ask: () => 'Are any of your telephone calls recorded?',
  suggests: (terms) =>
    practice(terms, {
      activity: {
        name: 'Recorded calls',
        occasion: 'when you call us and agree to be recorded',
        condition: 'only if everybody on the call agrees',
      },
      people: [callersAndWriters],
      data: [recordings],
      sources: [{ name: 'Recorded calls', kind: 'automatic', category: 'source-recording' }],
      purposes: [answerQuestions],
      systems: [phoneSystem],
      goesTo: [{ name: 'Recorded calls', to: phoneService }],
      keep: [keep('ret-call-recordings', { name: 'Recorded calls' })],
    }),
};

const posts = [data('social-media-messages'), data('social-media-handle')];

export const socialMedia: PackBlock = {
  id: 'social-media',
  room: 'messages',
  name: 'Social media pages',
  ask: () => 'Do you have a page on a social network where people can write to you?',
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Social media pages', occasion: 'when you write to us on a social network' },
      people: [callersAndWriters],
      data: posts,
      sources: [
        {
          name: 'You, on our social media pages',
          kind: 'person',
          category: 'source-social',
          governingPolicy: 'the policy of the social network',
        },
      ],
      purposes: [answerQuestions, tellNews(terms)],
      goesTo: [
        {
          name: 'Messages on social networks',
          to: outsider('social networks', 'recipient-social', 'show our pages and carry your messages'),
          kind: 'socialMedia',
          basis: 'userDirected',
          condition: 'when you write to us there',
        },
      ],
      keep: [keep('ret-email-mailboxes', { name: 'Messages on social media', startsAt: 'the message' })],
    }),
};

const review = data('testimonials', { condition: 'only with your permission' });

export const testimonials: PackBlock = {
  id: 'testimonials',
  room: 'website',
  name: 'Testimonials',
  ask: ({ people }) => `Do you publish what ${people} say about you?`,
  suggests: (terms) =>
    practice(terms, {
      activity: {
        name: 'Testimonials',
        occasion: 'when you let us publish what you wrote',
        condition: 'only with your permission',
      },
      people: [terms.customers],
      data: [review],
      sources: [{ name: 'You, when you let us quote you', kind: 'person', category: 'source-consumer' }],
      purposes: [tellNews(terms)],
      systems: [website],
      goesTo: [
        {
          name: 'Testimonials',
          to: {
            works: false,
            record: suggest('recipient', { label: 'everybody who reads our website', role: 'public' }),
          },
          basis: 'consent',
          kind: 'publicPost',
          recipientMarketing: false,
          choiceOffered: 'optIn',
          condition: 'only with your permission',
        },
      ],
      keep: [keepWhile('until you take your permission back', { name: 'Testimonials' })],
    }),
};

const answers = data('survey-answers', { optional: true });

export const surveys: PackBlock = {
  id: 'surveys',
  room: 'messages',
  name: 'Surveys',
  ask: ({ people }) => `Do you ask ${people} how satisfied they are?`,
  suggests: (terms) =>
    practice(terms, {
      activity: { name: 'Surveys', occasion: 'when you answer our survey' },
      people: [terms.customers],
      data: [answers],
      sources: [{ name: 'You, when you answer a survey', kind: 'person', category: 'source-consumer' }],
      purposes: [answerQuestions],
      goesTo: [
        {
          name: 'Surveys',
          to: vendor('survey service', 'recipient-communications', 'sends our surveys and counts answers'),
        },
      ],
      keep: [keepWhile('until we have counted the answers', { name: 'Surveys' })],
    }),
};
