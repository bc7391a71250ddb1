/** Who the office is and whom it serves. */
import { choice, count, rows, text, texts } from './field.ts';

const section = 'Who you are';

export const identityFields = {
  legalName: text('Legal name', 'What is the registered name, with LLC, Inc. or the like?', {
    section,
    gap: 'must',
    citation: 'civ-1798.83-b',
  }),
  tradeName: text('Name customers know', 'Under which name do customers know you, if it is another one?', {
    section,
    gap: 'nice',
  }),
  kind: text('Kind of office', 'What kind of office is it?', { section, gap: 'should' }),
  services: texts('Services', 'What do you offer?', { section, gap: 'should' }),
  groupMembers: rows(
    'Group',
    'Does the office belong to a group of companies?',
    {
      kind: text('Kind', 'How is it related, such as parent or affiliate?'),
      name: text('Name', 'What is it called?'),
    },
    { section },
  ),
  websites: texts('Websites', 'Which websites does the policy cover?', { section, gap: 'should' }),
  apps: rows(
    'Apps',
    'Which mobile apps or downloads does the policy cover?',
    {
      name: text('Name', 'What is the app called?'),
      remark: text('Remark', 'Anything to add about it?'),
    },
    { section },
  ),
  premises: rows(
    'Places',
    'At which places do people meet you?',
    {
      kind: text('Kind', 'What kind of place is it?'),
      where: text('Where', 'Where is it?'),
    },
    { section },
  ),
  role: choice(
    'Role',
    'Do you decide what the data is for, or do you work for others?',
    [
      { value: 'business', label: 'We decide' },
      { value: 'serviceProvider', label: 'We work for others' },
      { value: 'both', label: 'Both, it depends on the activity' },
    ],
    { section, gap: 'should', citation: 'civ-1798.140-d' },
  ),
  roleRemark: text('Role, when it differs', 'When do you work for others, and for whom?', { section }),
};

export const audienceFields = {
  audienceGeography: texts('Regions served', 'Which states or countries do you serve?', {
    section: 'Whom you serve',
    gap: 'nice',
  }),
  audienceMinimumAge: count('Minimum age', 'From what age may people use your services?', {
    section: 'Whom you serve',
    gap: 'should',
  }),
};
