/** Words of the screens of requests: the inbox, taking one in, and the page of one request. */
import type { RequestKind } from '../../../src/inventory/request.ts';
import { dateInBrief, dateInWords } from './dates.ts';

/** What people say when they ask, and who names it. */
export const kindWords: Readonly<Record<RequestKind, { says: string; short: string; plain: string }>> = {
  'req-shine-the-light': {
    says: '“Who got my details for their own advertising?”',
    short: 'Shine the Light',
    plain: 'You answer with a list of companies, or say that there are none.',
  },
  'req-know-specific': {
    says: '“Send me a copy of what you have about me.”',
    short: 'Copy of the data',
    plain: 'You give the person a copy of the data itself.',
  },
  'req-know-categories': {
    says: '“What kinds of information do you have about me?”',
    short: 'Kinds of data',
    plain: 'You tell the kinds of data, where they come from, what they are for and who gets them.',
  },
  'req-delete': {
    says: '“Delete what you have about me.”',
    short: 'Delete',
    plain: 'You erase what you may erase, and tell your vendors to do the same.',
  },
  'req-correct': {
    says: '“Something you have about me is wrong.”',
    short: 'Correct',
    plain: 'You look at the facts, mend what is wrong, and tell your vendors.',
  },
  'req-opt-out': {
    says: '“Do not sell or share my information.”',
    short: 'Opt out',
    plain: 'You stop selling and sharing. You may not check who asks.',
  },
  'req-limit': {
    says: '“Use my sensitive information only for what I came for.”',
    short: 'Limit',
    plain: 'You use sensitive data only as the law permits for everyone. You may not check who asks.',
  },
  'req-portability': {
    says: '“Send me my data as a computer file.”',
    short: 'Computer file',
    plain: 'A copy that a computer can read, such as a CSV file.',
  },
  'req-opt-out-signal': {
    says: 'A browser sends a “do not sell or share” signal',
    short: 'Browser signal',
    plain: 'The signal counts as a no for that browser, and for the person if you know them.',
  },
  'req-opt-in-after': {
    says: '“I take my no to selling back.”',
    short: 'Yes after a no',
    plain: 'Two steps: the person asks, and then says yes once more.',
  },
  'req-minor-opt-in': {
    says: 'A person under 16, or a parent, about selling',
    short: 'Yes for a minor',
    plain: 'Data of people under 16 is sold only after a yes; under 13 a parent says it.',
  },
  'req-admt-opt-out': {
    says: '“No computer alone shall decide about me.”',
    short: 'No decision by computer',
    plain: 'A person takes part in the decision, or it is made without the computer.',
  },
  'req-admt-access': {
    says: '“How did a computer decide about me?”',
    short: 'Decision by computer',
    plain: 'You explain what the computer was used for and what came of it.',
  },
  'req-minor-content-removal': {
    says: '“Take down what I posted”, from a user under 18',
    short: 'Post of a minor',
    plain: 'You take down or hide what a registered user under 18 has posted.',
  },
  'req-caloppa-review': {
    says: '“Show me what your website collected about me.”',
    short: 'Review of web data',
    plain: 'Only if your policy offers it; then as the policy says.',
  },
  'req-coppa-parent': {
    says: '“What do you have about my child?”, from a parent',
    short: 'Child under 13',
    plain: 'A parent may see the data of a child under 13, have it deleted, and stop more of it.',
  },
  other: {
    says: 'Something else about privacy',
    short: 'Something else',
    plain: 'Write it down all the same. Candor knows of no due date for it.',
  },
};

/** The kinds of a request in a few words: `Delete and Opt out`. */
export function kindsInWords(kinds: readonly RequestKind[]): string {
  return kinds.length === 0 ? 'Kind not known yet' : kinds.map((kind) => kindWords[kind].short).join(' and ');
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const inboxWords = {
  title: 'Requests',
  about: (open: number, overdue: number) =>
    open === 0
      ? 'No request is open.'
      : `${open} open${overdue === 0 ? '' : `, ${overdue} overdue`}. The most urgent stands on top.`,
  views: 'Views of the requests',
  inbox: 'Inbox',
  answerMany: 'Answer many',
  bringIn: 'Bring in a list',
  year: 'The year in numbers',
  old: 'Old requests',
  take: 'Take a request in',
  search: 'Search by name or number',
  status: 'Which requests',
  open: 'Open',
  waiting: 'Waiting',
  done: 'Done',
  counted: (label: string, count: number) => `${label} (${count.toLocaleString('en-US')})`,
  kind: 'Kind',
  anyKind: 'All kinds',
  caption: 'Requests, the most urgent first',
  who: 'Who and what',
  received: 'Received',
  next: 'Next',
  when: 'By when',
  nobody: 'No name noted',
  erased: 'Person erased',
  noDay: 'day not known yet',
  waits: 'waits for the person',
  more: (rest: number) => `Show more (${rest.toLocaleString('en-US')} left)`,
  found: (count: number) => (count === 1 ? '1 request' : `${count.toLocaleString('en-US')} requests`),
  nothing: 'No request fits. Choose another list, another kind, or search for something else.',
  noneOpen: 'Nothing is open. What was answered stands under “Done”.',
  emptyTitle: 'Nobody has asked yet',
  emptyText:
    'When somebody asks what you know about them, or who got their details, write it down here: it takes two minutes. ' +
    'You see at once by when to answer, where to look, and you get the letter.',
  thisYear: (year: number, received: number, settled: number) =>
    `In ${year} so far: ${received === 1 ? '1 request' : `${received.toLocaleString('en-US')} requests`}, ${settled.toLocaleString('en-US')} settled.`,
  seeYear: 'See the year in numbers',
  failed: 'The requests cannot be read right now',
  reading: 'Reading the requests…',
  answered: (day: string) => `answered ${dateInBrief(day)}`,
  withdrawn: 'taken back',
  noClock: 'no time set by law',
  overdue: (late: number) => `Overdue by ${days(late)}`,
  late: 'Past the day to aim for',
  today: 'Due today',
  in: (left: number) => (left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${days(left)}`),
  aim: (day: string) => `aim by ${dateInBrief(day)}`,
  latest: (day: string) => `latest ${dateInBrief(day)}`,
  by: (day: string) => `by ${dateInBrief(day)}`,
  aimWas: (day: string) => `you aimed for ${dateInBrief(day)}`,
  latestWas: (day: string) => `latest was ${dateInBrief(day)}`,
} as const;

export const intakeWords = {
  title: 'Take a request in',
  about: 'Only what the law needs. You can add the rest later.',
  back: 'Back to the requests',
  form: 'The request',
  errors: 'Please look at this first',
  kinds: 'What does the person ask for?',
  kindsHelp: 'Choose what comes closest to their own words. It may be several things.',
  otherKinds: 'Other kinds',
  from: (day: string) => `possible from ${dateInWords(day)} on`,
  noKind: 'Choose what the person asks for.',
  receivedOn: 'When did it arrive?',
  receivedHelp: 'The days count from here, even if you read it later.',
  noDay: 'Choose the day on which it arrived.',
  receivedBy: 'How did it arrive?',
  receivedByHelp: 'The log must tell it (11 CCR 7101).',
  chooseWay: 'Choose…',
  ways: [
    'Email',
    'Letter',
    'Telephone',
    'Form on the website',
    'At the front desk',
    'In the account',
    'Customer service',
    'Browser signal',
  ],
  atContact: 'Did it arrive at the contact point you name for it?',
  atContactHelp: (point: string) => `Your policy names ${point}. There you have 30 days, anywhere else up to 150.`,
  atContactNone: 'You have not named one yet. Without it, the shorter time of 30 days counts.',
  yes: 'Yes',
  no: 'No, somewhere else',
  unsure: 'Not sure',
  name: 'Who asks?',
  nameHelp: 'The name as they gave it.',
  reach: 'How can you answer?',
  reachHelp: 'Email or postal address. It stands on the letter.',
  askedBy: 'Who wrote to you?',
  askedByHelp: 'Somebody may ask for another person; then you may ask for proof.',
  askers: {
    person: 'The person',
    agent: 'An agent',
    parent: 'A parent or guardian',
    powerOfAttorney: 'With a power of attorney',
  },
  proof: 'What shows that they may?',
  proofHelp: 'For example “signed permission of June 3”. Leave it empty while you wait for it.',
  doubt: 'Only if you doubt that this is a customer in California',
  doubtText: 'You may always answer. These three answers matter only when you want to say that you need not.',
  californian: 'Does the person live in California?',
  relationship: 'Is the person your customer?',
  relations: { ongoing: 'Yes, still', onePurchase: 'Bought in the last 18 months', over: 'No, or longer ago' },
  household: 'Is it about personal, family or household matters?',
  plainNo: 'No',
  save: 'Take it in',
  saving: 'Writing it down…',
  cancel: 'Cancel',
  saved: (id: string) => `Taken in as ${id}`,
  preview: 'What follows',
  previewNone: 'Choose what the person asks for. Then you see here by when to do what.',
} as const;

export const dateProblemWords = {
  inFuture: (today: string) => `That day has not come yet. Today is ${dateInWords(today)}.`,
  beforeLaw: (law: string, from: string) =>
    `On that day nobody could ask for it: ${law} gives this right from ${dateInWords(from)} on. Check the day.`,
  beforeReceipt: (received: string) => `That was before the request arrived, on ${dateInWords(received)}.`,
} as const;

export const repeatWords = {
  oncePerYear: 'This person was answered in this calendar year already',
  oncePerYearText: 'The law asks for one answer a year. You may answer again, or say that you have answered.',
  stillOpen: 'This person has asked in this year already, and it is open',
  stillOpenText: 'One answer can settle both.',
  twiceInTwelveMonths: 'This person was told twice in the last twelve months',
  twiceInTwelveMonthsText: 'The law asks for no third answer. You may give one.',
  earlier: 'Earlier:',
} as const;

export const checkWords = {
  identity: 'Who asks',
  required: (how: string) => `Check who asks before you act: ${how}.`,
  requiredAgent: (how: string) => `Somebody else asks for the person. You may ask for ${how}.`,
  forbidden: 'No identity check. The law lets nobody check who asks before this choice.',
  wrong: 'An identity check is noted, but the law allows none before this choice. Do what was asked.',
  notNeeded: 'No identity check is needed.',
  done: 'done',
  open: 'to do',
  failed: 'could not be shown',
  verified: 'This reading is not checked against the official text.',
} as const;
