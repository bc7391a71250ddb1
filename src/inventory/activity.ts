/** Activity: the hub of the inventory: something the office does with data. */
import { choice, defineFields, paragraph, ref, refs, text, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';

export const activity = defineRecord(
  'activity',
  {
    name: 'Activity',
    plural: 'What we do with data',
    singular: 'activity',
    about: 'Booking, treatment, billing, the website: what happens in your office.',
    titleOf: (record) => valueOf(record.name) ?? record.id,
  },
  defineFields({
    name: text('Name', 'What do you call it, such as “booking and reminders”?', { gap: 'must' }),
    occasion: text('When', 'What happens, and when?'),
    role: choice(
      'Role',
      'Do you do this for yourselves or for a client?',
      [
        { value: 'business', label: 'For ourselves' },
        { value: 'serviceProvider', label: 'For a client' },
        { value: 'both', label: 'Sometimes for a client' },
      ],
      { gap: 'should', citation: 'civ-1798.140-d' },
    ),
    onBehalfOf: ref('Client', 'For which client?', 'recipient'),
    personGroups: refs('People', 'Whose data is it about?', 'personGroup', { gap: 'must' }),
    elements: refs('Data', 'Which data do you use?', 'dataElement', { gap: 'must' }),
    sources: refs('Sources', 'Where does it come from?', 'source', { gap: 'should' }),
    purposes: refs('Purposes', 'What is it for?', 'purpose', { gap: 'must', citation: 'civ-1798.110-c' }),
    systems: refs('Systems', 'Where is it kept?', 'system', { gap: 'should' }),
    trackers: refs('Trackers', 'Which cookies or trackers belong to it?', 'tracker'),
    condition: paragraph('Depends on', 'Does it depend on the service used, on settings or on consent?'),
    automatedDecisions: yesNo('Decisions by machine', 'Does software alone decide something important about a person?'),
    owner: text('In charge', 'Who looks after it?', { internal: true }),
  }),
);

export type Activity = RecordOf<typeof activity.fields>;
