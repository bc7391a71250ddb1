/** What the office collects, from whom, why, and how long it keeps it. */
import { block, type BlockPattern, type Satisfactions } from './satisfaction.ts';

/** The list of data with the letters of its categories, or what stands in its place when there is no data. */
const listOfData: readonly BlockPattern[] = [
  block('collect.register', { columns: [0, 1] }),
  block('collect.intro'),
  block('collect.apart'),
];

/** The names of these categories in the statute's words; or what says that all data is under another law, or nobody's. */
const namesOfCategories: readonly BlockPattern[] = [
  block('collect.table', { columns: [0] }),
  block('collect.intro'),
  block('collect.apart'),
];

/** The sentence on uses of sensitive data: one of three, as the answer is. */
const sensitiveUses: readonly BlockPattern[] = [
  block('sensitive.within'),
  block('sensitive.limit'),
  block('sensitive.uses-open'),
];

const retention = {
  // A gap under “at the end” is no gap of a period; the paragraph names data that no rule covers.
  needs: [[block('retention.table', { columns: [0, 1] }), block('retention.open')]],
  alsoClean: [block('retention.open')],
  brokenBy: ['C-11'],
  answeredAt: ['retentionRule.period'],
} as const;

export const collecting: Satisfactions = {
  // Column 1 marks data without a category, and data that is only assumed. Which law covers it decides what belongs here.
  'pp-categories-collected': {
    needs: [listOfData, namesOfCategories],
    alsoClean: [block('collect.open-law')],
    answeredAt: ['dataElement.cpraCategories'],
  },
  // Each kind has its line; the second paragraph names what nobody has sorted.
  'pp-sensitive-categories': {
    needs: [[block('sensitive.list')]],
    alsoClean: [block('sensitive.open')],
    answeredAt: ['dataElement.sensitiveKinds'],
  },
  'pp-sources': {
    needs: [[block('sources.list'), block('sources.none')]],
    alsoClean: [block('collect.register', { columns: [2] }), block('collect.table', { columns: [1] })],
    answeredAt: ['source.kind'],
  },
  'pp-purpose-collect': {
    needs: [[block('purposes.list'), block('purposes.none')]],
    alsoClean: [block('collect.table', { columns: [2] })],
    answeredAt: ['purpose.name'],
  },
  'pp-sensitive-use-statement': {
    needs: [sensitiveUses],
    explainedBy: ['C-19'],
    answeredAt: ['organization.sensitiveBeyondPermitted'],
  },
  'pp-sensitive-within-7027m': {
    needs: [[block('sensitive.within')]],
    explainedBy: ['C-19'],
    answeredAt: ['organization.sensitiveBeyondPermitted'],
  },
  // One of two grounds for doing without the link to limit: only permitted uses, or no conclusions.
  'pp-sensitive-no-inference': {
    needs: [[block('sensitive.no-inference'), block('sensitive.within')]],
    explainedBy: ['C-19'],
    answeredAt: ['organization.infersFromSensitive'],
  },
  // A policy for staff, or staff and applicants among the people this policy is about; and the rights that fit them.
  'pp-staff-and-b2b': {
    needs: [
      [
        block('who.policy.*', { where: { field: 'audience', is: ['staff'] }, gapsAt: ['audience'] }),
        block('who.people.*', { where: { field: 'kind', is: ['staff', 'applicants'] } }),
      ],
      [block('collect.register', { columns: [] })],
      [block('rights.list')],
    ],
    answeredAt: ['personGroup.kind', 'right.kind'],
  },
  'pp-retention': retention,
  'pp-retention-should': retention,
  // The paragraph on data without names holds the promise. It stands only beside data that is recorded as such.
  'pp-deidentified-commitment': {
    needs: [[block('collect.deidentified', { restsOn: 'deidentifiedStays' })]],
    answeredAt: ['dataElement.identifiability', 'organization.deidentifiedStays'],
  },
};
