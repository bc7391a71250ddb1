/** System: a place where data lives: software, device, cabinet, camera recorder. */
import { choice, defineFields, paragraph, ref, refs, text, texts } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';

export const system = defineRecord(
  'system',
  {
    name: 'System',
    plural: 'Where we keep it',
    singular: 'place for data',
    about: 'Software, devices, cabinets and recorders that hold data.',
    titleOf: (record) => valueOf(record.name) ?? record.id,
  },
  defineFields({
    name: text('Name', 'What is it called?', { gap: 'must' }),
    kind: choice('Kind', 'What kind of place is it?', [
      { value: 'website', label: 'Website' },
      { value: 'application', label: 'Software or app' },
      { value: 'clinical', label: 'Chart or imaging system' },
      { value: 'messaging', label: 'Mailbox or messages' },
      { value: 'payment', label: 'Payment' },
      { value: 'telephony', label: 'Telephone' },
      { value: 'camera', label: 'Cameras' },
      { value: 'server', label: 'Server or hosting' },
      { value: 'paper', label: 'Paper files' },
      { value: 'other', label: 'Something else' },
    ]),
    operatedBy: choice('Run by', 'Who runs it?', [
      { value: 'us', label: 'We do' },
      { value: 'vendor', label: 'A company for us' },
    ]),
    host: ref('Host', 'Which company runs or hosts it?', 'recipient', { gap: 'should' }),
    locations: texts('Country', 'In which country is the data kept?', { gap: 'should' }),
    locationRule: text('Rule for the place', 'Is there a rule, such as “the client’s country”?'),
    elements: refs('Data', 'Which data is in it?', 'dataElement', { why: 'Leave open when the activities tell it.' }),
    inCharge: text('In charge', 'Who looks after it?', { internal: true }),
    howToFind: paragraph('To find a person', 'How do you find a person’s data here?', { internal: true }),
    howToExport: paragraph('To export', 'How do you get a copy of it?', { internal: true }),
    howToDelete: paragraph('To delete', 'How do you delete it?', { internal: true }),
  }),
);

export type System = RecordOf<typeof system.fields>;
