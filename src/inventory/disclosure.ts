/**
 * Disclosure: the center of the model: which data goes to whom, for what, on which basis, when, with which choice.
 *
 * One disclosure feeds every list: the CCPA table, the two lists of section 1798.130, the recipients, the Shine the Light
 * list. Its period is its valid time (`from`, `until`), like that of any record.
 */
import { choice, defineFields, paragraph, refs, text, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';
import { identifiabilities } from './data-element.ts';

export const disclosureBases = [
  { value: 'businessPurpose', label: 'To work for us (business purpose)' },
  { value: 'sold', label: 'For something in return (sale)' },
  { value: 'shared', label: 'For ads across sites (sharing)' },
  { value: 'directMarketing', label: 'For their own marketing' },
  { value: 'consent', label: 'Because the person agreed' },
  { value: 'userDirected', label: 'Because the person asked us to' },
  { value: 'legal', label: 'Because of law, safety or claims' },
  { value: 'businessTransfer', label: 'Because the business is sold or merged' },
] as const;

export const disclosure = defineRecord(
  'disclosure',
  {
    name: 'Disclosure',
    plural: 'What goes to whom',
    singular: 'disclosure',
    about: 'Which data goes to whom, what for, and since when.',
    titleOf: (record) => valueOf(record.name) ?? record.id,
  },
  defineFields({
    name: text('Name', 'What do you call it, such as “claims to insurers”?'),
    recipients: refs('Who gets it', 'Who gets the data?', 'recipient', { gap: 'must', citation: 'civ-1798.130-a-5' }),
    elements: refs('Data', 'Which data do they get?', 'dataElement', { gap: 'must', citation: 'civ-1798.130-a-5' }),
    purposes: refs('Purposes', 'What for?', 'purpose', { gap: 'must', citation: 'civ-1798.130-a-5' }),
    basis: choice('Basis', 'Why do they get it?', disclosureBases, { gap: 'must', citation: 'civ-1798.130-a-5' }),
    kind: choice('Occasion', 'On which kind of occasion?', [
      { value: 'serviceProvider', label: 'Ordinary work for us' },
      { value: 'tracker', label: 'Through a tracker' },
      { value: 'clientOrganization', label: 'To a client we work for' },
      { value: 'consented', label: 'With consent' },
      { value: 'publicPost', label: 'Posted in public' },
      { value: 'otherUser', label: 'Seen by other users' },
      { value: 'socialMedia', label: 'Social media' },
      { value: 'legalProcess', label: 'Legal demand' },
      { value: 'protection', label: 'To protect rights or safety' },
      { value: 'emergency', label: 'Emergency' },
      { value: 'businessTransfer', label: 'Sale or merger of the business' },
      { value: 'directMarketing', label: 'Marketing' },
      { value: 'deidentified', label: 'Without names' },
      { value: 'aggregate', label: 'Totals' },
    ]),
    recipientMarketing: yesNo(
      'Own marketing',
      'May they use it to advertise their own things, or could you have known?',
      {
        gap: 'must',
        citation: 'civ-1798.83-a',
        why: 'The Shine the Light list depends on it.',
      },
    ),
    choiceOffered: choice('Choice', 'Which choice does the person have?', [
      { value: 'optIn', label: 'Nothing goes out unless the person agrees' },
      { value: 'optOut', label: 'The person can stop it' },
      { value: 'noChoice', label: 'No choice' },
    ]),
    happens: yesNo('Happens', 'Does it really happen, or could it?', {
      why: 'Some policies speak of things that never happen.',
    }),
    activities: refs('Activities', 'To which activities does it belong?', 'activity'),
    identifiability: choice('Personal or not', 'Can it be tied to a person?', identifiabilities),
    condition: paragraph('Only when', 'Under which condition?'),
    notice: text('Notice before', 'How are people told beforehand?'),
    preference: text('Setting', 'With which setting does the person control it?'),
  }),
);

export type Disclosure = RecordOf<typeof disclosure.fields>;
