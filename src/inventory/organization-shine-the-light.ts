/** How the office deals with Shine the Light requests (Civ. Code 1798.83). */
import { choice, ref, text, texts, yesNo } from './field.ts';

const section = 'Shine the Light';

export const shineTheLightFields = {
  shineTheLightRoute: choice(
    'Route',
    'How do you deal with Shine the Light requests?',
    [
      { value: 'answers', label: 'We answer with the lists' },
      { value: 'optIn', label: 'We publish that nothing goes out unless the person agrees' },
      { value: 'optOut', label: 'We publish that people can stop it at no cost' },
      { value: 'nothingDisclosed', label: 'Nobody gets data for own marketing' },
      { value: 'underTwenty', label: 'We have fewer than 20 employees' },
      { value: 'claimsExempt', label: 'We say that we are exempt' },
    ],
    { section, gap: 'must', citation: 'civ-1798.83-c-2' },
  ),
  shineTheLightContact: ref('Contact for these requests', 'Where should such requests go?', 'contact', {
    section,
    gap: 'must',
    citation: 'civ-1798.83-b',
  }),
  shineTheLightNotice: choice(
    'How people learn of it',
    'How do customers learn where to send it?',
    [
      { value: 'staff', label: 'Staff who deal with customers tell them' },
      { value: 'homePage', label: 'A link “Your California Privacy Rights” on the home page' },
      { value: 'premises', label: 'A notice at each place in California with regular customer contact' },
    ],
    { section, gap: 'should', citation: 'civ-1798.83-b' },
  ),
  shineTheLightSubjectLine: text('Subject line', 'Do you ask for a certain subject line?', { section }),
  shineTheLightFrequency: text('How often', 'How often may a person ask?', { section }),
  shineTheLightFree: yesNo('Free', 'Is the answer free?', { section }),
  shineTheLightPeriod: text('Period', 'Which period does the answer cover?', { section }),
  shineTheLightAnswerContains: texts('Content of the answer', 'What does the answer contain?', { section }),
  shineTheLightEligible: text('Who may ask', 'Who may ask?', { section }),
  shineTheLightForm: text('Form', 'Do you ask for a certain form, such as in writing?', { section }),
};
