/** Organization: the office itself, what law may apply to it, and the positions and promises its policy states. */
import { defineRecord, type RecordOf } from './record-definition.ts';
import { audienceFields, identityFields } from './organization-identity.ts';
import { applicabilityFields } from './organization-applicability.ts';
import { choiceFields, trackingFields } from './organization-choices.ts';
import { shineTheLightFields } from './organization-shine-the-light.ts';
import { beyondTheTextFields } from './organization-beyond-the-text.ts';
import { promiseFields } from './organization-promises.ts';
import { reviewFields } from './organization-review.ts';
import { childrenFields, peopleFields } from './organization-people.ts';
import { valueOf } from './answer.ts';

export const organization = defineRecord(
  'organization',
  {
    name: 'Organization',
    plural: 'Office',
    singular: 'office',
    about: 'Who you are, how people reach you, and what you promise.',
    titleOf: (record) => valueOf(record.tradeName) ?? valueOf(record.legalName) ?? 'Office without a name',
  },
  {
    ...identityFields,
    ...applicabilityFields,
    ...audienceFields,
    ...choiceFields,
    ...trackingFields,
    ...shineTheLightFields,
    ...childrenFields,
    ...peopleFields,
    ...promiseFields,
    ...beyondTheTextFields,
    ...reviewFields,
  },
);

export type Organization = RecordOf<typeof organization.fields>;
