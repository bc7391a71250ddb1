/** PersonGroup: a group of people whose data the office holds. */
import { choice, choices, defineFields, text, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record-definition.ts';
import { valueOf } from './answer.ts';

export const personGroupKinds = [
  { value: 'patients', label: 'Patients or clients' },
  { value: 'customers', label: 'Customers' },
  { value: 'prospects', label: 'Prospective customers' },
  { value: 'visitors', label: 'Website visitors and callers' },
  { value: 'subscribers', label: 'Subscribers and account holders' },
  { value: 'clientOrganizationUsers', label: 'Users at a client organization' },
  { value: 'clientsPeople', label: 'A client’s own patients or customers' },
  { value: 'staff', label: 'Staff' },
  { value: 'applicants', label: 'Job applicants' },
  { value: 'businessContacts', label: 'Business contacts' },
  { value: 'minors', label: 'Minors' },
  { value: 'agents', label: 'Agents and representatives' },
  { value: 'households', label: 'Households' },
  { value: 'other', label: 'Other people' },
] as const;

export const personGroup = defineRecord(
  'personGroup',
  {
    name: 'PersonGroup',
    plural: 'People',
    singular: 'group of people',
    about: 'Whose data you have: patients, visitors, staff and so on.',
    titleOf: (record) => valueOf(record.name) ?? record.id,
  },
  defineFields({
    name: text('Name', 'What do you call these people?', { gap: 'must' }),
    printed: text('In the policy', 'How should the policy call them?', {
      why: 'A phrase like “people who visit our website”.',
    }),
    kind: choice('Kind', 'Which kind of people are they?', personGroupKinds, { gap: 'should' }),
    relationship: text('Relationship', 'How are they related to the office?'),
    direct: yesNo('We deal with them', 'Do you deal with them directly?', { gap: 'nice' }),
    residency: choices('Where they live', 'Where do they live?', [
      { value: 'california', label: 'California' },
      { value: 'otherStates', label: 'Other U.S. states' },
      { value: 'abroad', label: 'Outside the United States' },
    ]),
    minors: yesNo('Under 18', 'Are some of them under 18?'),
  }),
);

export type PersonGroup = RecordOf<typeof personGroup.fields>;
