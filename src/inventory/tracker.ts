/** Tracker: cookie, pixel, beacon, log or another technology that records use of a website or app. */
import { choice, defineFields, paragraph, period, refs, text, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';

export const tracker = defineRecord(
  'tracker',
  {
    name: 'Tracker',
    plural: 'Cookies and trackers',
    singular: 'tracker',
    about: 'Cookies, pixels, logs and the like on your website and apps.',
    titleOf: (record) => valueOf(record.technology) ?? record.id,
  },
  defineFields({
    technology: text('Technology', 'What is it: cookie, pixel, log, widget?', { gap: 'must' }),
    trackerClass: choice(
      'Class',
      'What is it for?',
      [
        { value: 'necessary', label: 'Needed to run the site' },
        { value: 'functional', label: 'Remembers choices' },
        { value: 'analytics', label: 'Counts visits' },
        { value: 'advertising', label: 'Advertising' },
        { value: 'social', label: 'Social media' },
      ],
      { gap: 'should' },
    ),
    setBy: choice(
      'Set by',
      'Who sets it?',
      [
        { value: 'us', label: 'Our own site or server' },
        { value: 'others', label: 'Another company' },
        { value: 'both', label: 'Both' },
      ],
      { gap: 'must', citation: 'bpc-22575-b-6' },
    ),
    setByName: text('By whom, in words', 'How do you call the company or kind of company?'),
    recipients: refs('Companies', 'Which companies set it or read it?', 'recipient', { gap: 'should' }),
    elements: refs('Data', 'Which data does it record?', 'dataElement', { gap: 'must' }),
    purposes: refs('Purposes', 'What is it used for?', 'purpose', { gap: 'should' }),
    control: paragraph('How to refuse', 'How can people block it, and what stops working then?', { gap: 'should' }),
    crossSite: yesNo('Follows across sites', 'Does it follow people across sites?', {
      gap: 'must',
      citation: 'bpc-22575-b-6',
    }),
    lifetime: period('Lifetime', 'How long does it stay?', { gap: 'nice' }),
  }),
);

export type Tracker = RecordOf<typeof tracker.fields>;
