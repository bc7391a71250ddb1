/** Words of the screens about those who get data: roles, agreements, clauses, letters. */
import type { AgreementStanding } from '../../../src/vendors/agreement-standing.ts';
import type { ClauseCounts, ClauseMark } from '../../../src/vendors/clause-checklist.ts';
import type { LightStanding } from '../../../src/vendors/light-standing.ts';
import type { RecipientRole } from '../../../src/vendors/role-decision.ts';
import type { RoleQuestion } from '../../../src/vendors/role-questions.ts';
import type { Settled } from '../../../src/vendors/role-outcome.ts';
import type { VendorFilter } from '../../../src/vendors/vendor-lines.ts';

type StandingState = AgreementStanding['state'];

export const vendorWords = {
  title: 'Vendors and agreements',
  about: (all: number) =>
    all === 1 ? '1 company or office outside gets data' : `${all} companies and offices outside get data`,
  link: 'Roles and agreements',
  onCard: 'Its agreements',
  emptyTitle: 'Nobody outside gets data yet',
  emptyText: 'Add who can see or get data. Then this page shows what each may do with it, and what was agreed.',
  add: 'Add',
  search: 'Search',
  show: 'Show',
  filters: {
    all: 'All',
    role: 'Role not settled',
    agreement: 'An agreement is missing',
    ends: 'Ends soon or has ended',
    clauses: 'Clauses not found or not looked for',
    light: 'On the Shine the Light list, or perhaps',
  } satisfies Record<VendorFilter, string>,
  nothing: 'Nobody belongs here. Good.',
  nothingFound: (text: string) => `Nothing is called “${text}”.`,
  caption: 'Everybody who gets data, with role, agreements, clauses and Shine the Light',
  more: (rest: number) => `Show more (${rest})`,
  name: 'Name',
  role: 'Role',
  agreement: 'Agreement',
  clauses: 'Clauses',
  light: 'Shine the Light',
  suggested: 'suggested',
  roles: {
    serviceProvider: 'Service provider',
    contractor: 'Contractor',
    thirdParty: 'Third party',
    affiliate: 'Company of our group',
    clientOrganization: 'Our client',
    authority: 'Authority or court',
    successor: 'Buyer or successor',
    user: 'Other users',
    public: 'The public',
  } satisfies Record<RecipientRole, string>,
  notKnown: 'Not known yet',
  other: 'Answers say otherwise',
  states: {
    inForce: 'In force',
    endsSoon: 'Ends soon',
    renewsSoon: 'Renews soon',
    ended: 'Ended',
    perhapsEnded: 'Ended or renewed?',
    notYet: 'Not signed yet',
    none: 'There is none',
    open: 'Signed? Not known yet',
    missing: 'None on record',
    unsure: 'Needed? Not known yet',
    notNeeded: 'None needed',
  } satisfies Record<StandingState, string>,
  until: (day: string, within?: number) => `until ${day}${within === undefined ? '' : `, within ${within} days`}`,
  endedOn: (day: string) => `on ${day}`,
  associateMissing: 'HIPAA paper missing',
  californiaMissing: 'No contract in force',
  clauseCounts: ({ found, missing, open }: ClauseCounts) =>
    [
      `${found} found`,
      ...(missing > 0 ? [`${missing} not found`] : []),
      ...(open > 0 ? [`${open} not looked for`] : []),
    ].join(' · '),
  noClauses: '–',
  lights: {
    listed: 'On this year’s list',
    unclear: 'Perhaps on the list',
    outside: 'Not on the list',
    none: 'Gets nothing on record',
  } satisfies Record<LightStanding, string>,
  missing: 'This company is not there any more.',
  back: 'Vendors and agreements',
  record: 'Open its record',
  records: 'Open the records',
  views: 'Views',
  roleView: 'Role',
  agreementsView: 'Agreements',
  letterView: 'Letter',
} as const;

interface QuestionWords {
  why: string;
  /** Two examples. */
  examples: readonly [string, string];
}

export const roleWords = {
  questions: 'Questions about this company',
  questionsAbout: 'Answer what you know. What you do not know stays open and is never taken for a no.',
  yes: 'Yes',
  no: 'No',
  unsure: 'Do not know yet',
  suggested: (label: string) => `suggested: ${label}`,
  checklist: (where: string) => `By the checklist of ${where}: every clause was found.`,
  checklistLacks: (where: string, titles: string) => `By the checklist of ${where}, not found: ${titles}.`,
  idle: (count: number) =>
    count === 1 ? '1 more question makes no difference here' : `${count} more questions make no difference here`,
  of: {
    party: {
      why: 'Courts, clients and companies of your own group follow rules of their own.',
      examples: [
        'A sister clinic with your name on the door is of your group.',
        'A booking service is another company.',
      ],
    },
    worksForUs: {
      why: 'Who only does your work with the data is a vendor. Who decides by itself is not.',
      examples: ['Yes: a service that sends your reminders.', 'No: a health plan that decides by rules of its own.'],
    },
    ownUse: {
      why: 'A vendor may use the data for your work and nothing else.',
      examples: ['Yes: it trains its own product with your data.', 'No: it stores your files and leaves them alone.'],
    },
    combines: {
      why: 'A vendor keeps your data apart from the data of others, with few exceptions in the law.',
      examples: ['Yes: it adds your list to a profile it has.', 'No: your patients stand in a space of their own.'],
    },
    adsUse: {
      why: 'Ads that follow people make it a third party, whatever the contract says.',
      examples: ['Yes: a pixel that shows your ads on other sites.', 'No: a newsletter that you send yourself.'],
    },
    contractTerms: {
      why: 'Without a contract that sets the limits, the law does not see a vendor.',
      examples: [
        'Yes: signed terms with a part on California privacy.',
        'No: an account that somebody opened, and no paper.',
      ],
    },
    certified: {
      why: 'A contractor states in writing that it understands the limits and will keep them.',
      examples: ['Yes: the engagement letter says so.', 'No: you have only its price list.'],
    },
    givesValue: {
      why: 'Data for money, or for anything else of value, is sold.',
      examples: ['Yes: a partner pays for each address.', 'No: you pay it for its work.'],
    },
    personDirected: {
      why: 'What people ask you to send is neither sold nor shared.',
      examples: ['Yes: “send my images to my doctor”.', 'No: you send a list every month.'],
    },
    legallyRequired: {
      why: 'What the law makes you hand over is neither sold nor shared.',
      examples: ['Yes: reports that the health department asks for.', 'No: a survey in which you take part.'],
    },
  } satisfies Record<RoleQuestion, QuestionWords>,
  outcome: 'What follows',
  roleIs: 'Its role',
  open: 'Not settled yet',
  openText: 'The role stays “not known yet” until these are answered:',
  possible: (roles: string) => `It can still be: ${roles}.`,
  onRecord: (role: string) => `On record now: ${role}`,
  reasonOnRecord: 'Another role than the answers lead to',
  nothingOnRecord: 'On record now: not known yet',
  suggestedOnRecord: (role: string) => `Suggested, nobody has confirmed it: ${role}`,
  sold: 'Data is sold',
  shared: 'Data is shared for ads across sites',
  settled: {
    yes: 'yes',
    no: 'no',
    possible: 'possible: have it looked at',
    open: 'not settled by these answers',
  } satisfies Record<Settled, string>,
  because: 'Because',
  oneOf: 'However the open questions are answered, one of these rules holds',
  yourAnswers: 'Your answers',
  lacking: 'The contract lacks',
  oldText: 'text of 2023',
  oldTextNote: '“Text of 2023”: the point was read in the wording of that year. The wording of 2026 was not seen.',
  doubt: (note: string) => `Not verified. ${note}`,
  noAdvice: 'This is what the records and the rules give. It is no legal advice.',
  choose: 'Choose another role',
  chooseBack: 'Take the role that follows',
  otherRole: 'Role',
  otherPlaceholder: 'Choose a role',
  reason: 'Why',
  reasonHelp: 'It stays with the company as a note, and the to-do list tells it.',
  errors: 'This is missing',
  reasonMissing: 'Say why it is another role than the answers lead to.',
  roleMissing: 'Choose the role.',
  save: 'Save answers and role',
  nothingToSave: 'These answers are saved.',
  answerFirst: 'Answer a question, or choose another role.',
  saved: (name: string) => `${name}: answers and role saved.`,
  policy: 'What changes in the policy',
  noChange: 'No sentence of the policy changes.',
  sameAsRecord: 'Change an answer, and the sentences that it changes appear here.',
  comparing: 'Writing the policy both ways…',
  changeCount: (count: number) => (count === 1 ? '1 sentence changes' : `${count} sentences change`),
  removed: 'Goes',
  added: 'Comes',
  changed: 'Reads otherwise',
  light: 'Shine the Light list of this year',
  lightStays: (now: string) => `It stays as it is: ${now.toLowerCase()}.`,
  lightChanges: (before: string, after: string) => `Now: ${before.toLowerCase()}. Then: ${after.toLowerCase()}.`,
  showAll: (rest: number) => `Show all (${rest} more)`,
} as const;

/** “No data”, “1 kind of data”, “3 kinds of data”. */
function kinds(count: number): string {
  if (count === 0) return 'No data on record';
  return count === 1 ? '1 kind of data' : `${count} kinds of data`;
}

export const agreementWords = {
  listTitle: 'Agreements',
  none: 'No agreement with it is on record.',
  needed: 'The law asks for a contract with a company of this role.',
  neededHealth: 'It is your business associate, so a HIPAA agreement is needed.',
  unsure: 'Whether a contract is needed depends on answers that are open: its role, or why it gets data.',
  neededTitle: 'What such a contract says',
  neededAbout:
    'The points that the law asks for with a company of this role. Add the agreement, then look for them in it.',
  add: 'Add an agreement',
  addedName: (name: string) => `Agreement with ${name}`,
  added: (name: string) => `${name} added. Say below how far it is.`,
  open: 'Open its record',
  kind: 'Kind',
  kindOpen: 'kind not known yet',
  checklist: 'Clauses',
  checklistAbout:
    'Read the agreement beside this list. Keys on a line: F found, N not found, L not looked for. Each goes on to the next line.',
  marks: {
    found: 'Found',
    missing: 'Not found',
    open: 'Not looked yet',
  } satisfies Record<ClauseMark, string>,
  countsLine: ({ found, missing, open }: ClauseCounts) =>
    `${found} found, ${missing} looked for and not found, ${open} not looked for yet`,
  should: 'good to have',
  rules: 'Rules around such contracts',
  noTerms: 'The library names no clauses for this role. Settle the role first.',
  noTermsSettled:
    'By your records no clauses are asked for here: the CCPA seems not to apply to your office, or asks for none from a company of this role.',
  notInForce: 'It is not in force by the record, so its clauses do not count yet.',
  two: 'Two papers, side by side',
  twoAbout: 'It is a business associate under HIPAA and works under the California law too.',
  patients: (count: number) => `${kinds(count)} under HIPAA or the CMIA`,
  others: (count: number) => `${kinds(count)} under the CCPA or another law`,
  openData: (count: number) => `${kinds(count)} of which the law is not known yet`,
  allPatients:
    'By the records, all data that goes to it is outside the CCPA. Ask your lawyer whether these clauses are needed.',
  california: 'California clauses',
  californiaText:
    'These clauses are about the data that stays under the CCPA. A HIPAA agreement comes on top of them, not in their place.',
  associate: 'HIPAA business associate agreement',
} as const;

export const vendorLetterWords = {
  about:
    'It asks for what the records lack; the sheet at its end comes back with ticks. Candor writes it and sends nothing.',
  text: 'The letter',
  facts: 'What it rests on',
  factsText: 'Every line comes from these records.',
  points: (count: number) => (count === 1 ? 'It asks for 1 point' : `It asks for ${count} points`),
  settle: 'A point that you know already goes away when you answer it here:',
  own: 'Your own sentences',
  opening: 'At the beginning',
  closing: 'Before the address',
  ownHelp: 'For this letter only. The Word file can be changed freely before you send it.',
  refused: 'There is no letter to write',
  refusals: {
    unknownRecipient: 'This company is not there any more.',
    notACompany: 'It stands for many, such as courts or the public. There is nobody to write to.',
    nothingMissing: 'The records lack nothing that a letter could ask for.',
  },
  law: 'The law behind it',
  doubt: (cite: string, note: string) => `${cite}: not verified. ${note}`,
  reading: 'Writing the letter…',
  gap: 'Its name is not known yet',
  gapText: 'Until then the file is marked as a draft.',
} as const;
