/** PolicyDocument: a policy that the office publishes. An office may have several: website, app, staff. */
import { choice, choices, date, defineFields, ref, refs, text, texts, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';

export const policyDocument = defineRecord(
  'policyDocument',
  {
    name: 'PolicyDocument',
    plural: 'Policies',
    singular: 'policy',
    about: 'The policies that you publish.',
    titleOf: (record) => valueOf(record.title) ?? record.id,
  },
  defineFields({
    title: text('Title', 'What is its title?', { gap: 'should' }),
    scope: texts('Covers', 'What does it cover?', { gap: 'should' }),
    place: choices('Published', 'Where is it published?', [
      { value: 'website', label: 'Website' },
      { value: 'app', label: 'App' },
      { value: 'premises', label: 'At the office' },
    ]),
    audience: choice('For', 'For whom is it?', [
      { value: 'everyone', label: 'Customers, visitors, everybody outside' },
      { value: 'staff', label: 'Staff and applicants' },
    ]),
    otherFormats: text('Other formats', 'How can people get it in another format, such as large print?', {
      gap: 'should',
      citation: 'ccr-7003-b',
    }),
    activities: refs('Only these activities', 'Does it cover only some activities?', 'activity'),
    effectiveDate: date('In force from', 'When did or will it take effect?', {
      gap: 'must',
      citation: 'bpc-22575-b-4',
    }),
    updatedDate: date('Last updated', 'When was it last updated or reviewed?', {
      gap: 'must',
      citation: 'civ-1798.130-a-5',
    }),
    nextReviewDue: date('Next review', 'When is the next review due?', { citation: 'civ-1798.130-a-5' }),
    contact: ref('Contact', 'Which contact point does it name?', 'contact'),
    precedence: text('Relation to other policies', 'Which policy comes first when two apply?', { gap: 'nice' }),
    servesAsNotice: yesNo(
      'Notice at collection',
      'Is it also the notice that people get when you collect their data?',
      {
        citation: 'civ-1798.100-a-3',
        internal: true,
      },
    ),
    placeChecked: choices(
      'Checked where it stands',
      'Which of these have you checked where people read it?',
      [
        {
          value: 'homePageLink',
          label: 'The home page leads to it: a link with the word “privacy”, as easy to see as the others',
        },
        { value: 'appLink', label: 'The app and its page in the store lead to it' },
        { value: 'californiaPage', label: 'It is part of the page on privacy rights in California' },
        { value: 'prints', label: 'The page prints in full' },
        { value: 'smallScreens', label: 'It reads well on a telephone' },
        { value: 'accessible', label: 'The page meets WCAG 2.1' },
        { value: 'plainWords', label: 'The words that we wrote ourselves are plain' },
        { value: 'languages', label: 'It is there in each language in which we give contracts or notices' },
      ],
      { citation: 'ccr-7011-d', internal: true },
    ),
  }),
);

export type PolicyDocument = RecordOf<typeof policyDocument.fields>;
