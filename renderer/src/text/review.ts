/** Words of the review of all records: its overview, its cards, its end and its minute. */
import type { FreshnessState } from '../../../src/review/freshness.ts';
import type { Harm } from '../../../src/review/harm.ts';

const records = (count: number): string => (count === 1 ? '1 record' : `${count.toLocaleString('en-US')} records`);

/** How lists, forms and the overview call the freshness of a record. */
export const freshnessWords = {
  column: 'Looked at',
  states: {
    fresh: 'Fresh',
    due: 'Due soon',
    outdated: 'Out of date',
    never: 'Never confirmed',
  } satisfies Record<FreshnessState, string>,
  shows: {
    due: 'Due to be looked at',
    outdated: 'Not looked at for too long',
    never: 'Never confirmed',
  },
  over: 'Ended',
  notYet: 'never',
  until: (day: string) => `until ${day}`,
  since: (day: string) => `since ${day}`,
  freshUntil: (day: string) => `Fresh: look at it again by ${day}.`,
  dueBy: (day: string) => `Due: look at it again by ${day}.`,
  outdatedSince: (day: string) => `Out of date: it should have been looked at by ${day}.`,
  onlyBegun: (open: number) =>
    `Not confirmed yet: it is only begun, and ${open === 1 ? '1 question is' : `${open} questions are`} open.`,
  never: (open: number) =>
    open === 0
      ? 'Nobody has looked at it yet.'
      : open === 1
        ? 'One answer has never been confirmed.'
        : `${open} answers have never been confirmed.`,
} as const;

export const reviewWords = {
  title: 'Still true?',
  about: 'Once a year, look at each record and say whether it is still so. It can be left and resumed at any time.',
  running: 'The review is going on',
  begunBy: (day: string, by: string) => `Begun ${day} by ${by}`,
  at: (at: number, cards: number) => `You are at card ${at} of ${cards}`,
  counts: (done: number, left: number) => `${done} answered · ${records(left)} to look at`,
  goOn: 'Go on',
  allAnswered: 'Every card is answered',
  toEnd: 'To the end',
  endEarly: 'End it now…',
  start: 'Begin the review',
  startText: (cards: number) =>
    `It has ${cards === 1 ? '1 card' : `${cards} cards`} today. Those that do most harm when they are wrong come first; simple ones stand together.`,
  freshness: 'How fresh your records are',
  freshnessAbout: {
    3: 'You look at every record every 3 months.',
    6: 'You look at every record every 6 months.',
    12: 'You look at every record once a year.',
  } as Readonly<Record<number, string>>,
  changeInterval: 'Change how often',
  inWords: {
    fresh: (count: number) => `${records(count)} ${count === 1 ? 'is' : 'are'} fresh`,
    due: (count: number) => `${records(count)} ${count === 1 ? 'is' : 'are'} due soon`,
    outdated: (count: number, months: number) =>
      `${records(count)} ${count === 1 ? 'has' : 'have'} not been looked at for over ${months === 12 ? 'a year' : `${months} months`}`,
    never: (count: number) => `${records(count)} ${count === 1 ? 'was' : 'were'} never confirmed`,
  } satisfies Record<FreshnessState, (count: number, months: number) => string>,
  changes: 'What changed at the office?',
  changesText: 'A new vendor, form, camera or tool? Say so when it happens: it takes two minutes.',
  changesGo: 'Something changed',
  past: 'Earlier reviews',
  pastNone: 'No review has been ended yet. Each one leaves a minute here that can be printed again.',
  pastOf: (from: string, until: string) => `${from} to ${until}`,
  readMinute: 'Read the minute',
  readMinuteOf: (day: string) => `Read the minute of ${day}`,
} as const;

export const cardWords = {
  back: 'Back to the overview',
  deck: (at: number, cards: number) => `Card ${at} of ${cards}`,
  done: (count: number) => `${count} answered`,
  putOff: (count: number) => `${count} put off`,
  showPutOff: 'Show those again',
  harm: {
    high: 'Most harm when wrong',
    middle: 'Told in your policy',
    low: 'Part of a list',
  } satisfies Record<Harm, string>,
  answered: 'answered',
  suggested: 'suggested',
  none: 'Answered with “none” or “does not apply”:',
  unknown: 'Not known yet:',
  unknownText: 'A yes leaves these open.',
  lastConfirmed: (day: string, by: string) => `Last confirmed ${day} by ${by}`,
  neverConfirmed: 'Never confirmed as a whole',
  yes: 'Yes, still so',
  yesSuggested: 'Yes, it is so',
  yesAll: (count: number) => `Yes, these ${count} are all still so`,
  yesSome: (count: number) =>
    count === 1 ? 'Yes, the ticked one is still so' : `Yes, the ${count} ticked ones are still so`,
  change: 'Change',
  changeEnd: 'It is right now',
  gone: 'Gone…',
  notHere: 'We do not have this',
  removed: (title: string) => `“${title}” is taken out`,
  later: 'Later',
  undo: 'Undo',
  one: 'Look at it alone',
  oneName: (title: string) => `Look at it alone: ${title}`,
  tick: (title: string) => `“${title}” is still so`,
  heap: (plural: string) => `${plural}: are these all still so?`,
  ask: 'Is this still so?',
  keys: 'Keys: Y yes · C change · G gone · L later · U undo · ← → other cards',
  keysOfOffice: 'Keys: Y yes · C change · L later · U undo · ← → other cards',
  keysOfMany: 'Keys: Y yes · L later · U undo · ← → other cards · untick what is not so any more',
  previous: 'Card before',
  next: 'Next card',
  confirmed: (title: string) => `“${title}” is still so`,
  confirmedMany: (count: number) => `${records(count)} are still so`,
  ended: (title: string) => `“${title}” has ended`,
  endedMany: (count: number) => `${records(count)} have ended`,
  sentences: 'What your policy says because of it',
  sentencesNone: 'No sentence of a policy rests on it.',
  sentencesReading: 'Reading the policy…',
  sentencesMore: (count: number) => (count === 1 ? 'and 1 more sentence' : `and ${count} more sentences`),
  empty: 'Every card is answered',
  emptyText: 'What is left is the end: is the policy still true, and the minute.',
  emptyChange: 'Nothing more to look at for this',
  emptyChangeText: 'Everything it may have changed was looked at today.',
  toEnd: 'To the end of the review',
  toChanges: 'Back to the changes',
  goneTitle: (title: string) => `Since when is “${title}” gone?`,
  goneText: 'It gets a last day. What was so in earlier years, and every issued version, stays as it is.',
  goneDay: 'Last day',
  goneConfirm: 'It ended on that day',
  goneWith: 'These rest on it alone. They end on the same day:',
  goneInFuture: 'This day is still to come. Choose “Change” and put it under “Until”.',
  goneBefore: 'It began later than that. Choose a day after its first one.',
  goneWrong: 'A date that exists, such as 03/31/2026.',
  cancel: 'Cancel',
} as const;

export const endWords = {
  title: 'The end of the review',
  about: 'Three steps: the policies, then the end itself, then the minute to sign.',
  policies: '1. Are the policies still true?',
  policiesNone: 'The records hold no policy. Nothing has to be issued or confirmed.',
  policyNone: 'No version has been issued yet.',
  policyTrue: (number: number) => `Version ${number} still says what your records say.`,
  policyDrift: (count: number, number: number) =>
    count === 1
      ? `One sentence of version ${number} is not so any more.`
      : `${count} sentences of version ${number} are not so any more.`,
  policyReviewed: (day: string) => `Read again and left as it is on ${day}.`,
  policyNote: 'All records were looked through, one by one.',
  policyReading: 'Comparing it with your records…',
  issue: 'Issue a new version',
  issueOf: (policy: string) => `Issue a new version of “${policy}”`,
  compare: 'See the differences',
  compareOf: (policy: string) => `See the differences of “${policy}”`,
  confirm: 'Confirm it as it is…',
  confirmOf: (policy: string) => `Confirm it as it is… ${policy}`,
  end: '2. End the review',
  endText: 'What was looked at, by whom and what came of it is written down for good.',
  left: (count: number) =>
    count === 0
      ? 'Every card is answered.'
      : `${records(count)} ${count === 1 ? 'was' : 'were'} not looked at. The minute will say so.`,
  goOn: 'Look at them',
  endNow: 'End the review',
  endTitle: 'End the review?',
  endConfirmText: 'Its figures are frozen. Later changes belong to the next review.',
  endKeep: 'Go on with it',
  ended: 'The review is ended',
  minute: '3. The minute',
  minuteText:
    'One or two pages: who looked at what, what changed, what stays unknown, which policy applies. Print it and sign.',
  minuteDraft: 'Read the draft',
  none: 'No review is going on',
  noneText: 'Begin one to look through all records.',
} as const;

export const minuteWords = {
  title: 'Minute of the review',
  about: (from: string, until: string) => `${from} to ${until}`,
  draftAbout: (from: string) => `Begun ${from}, still going on: a draft`,
  text: 'Text of the minute',
  missing: 'This review is not there any more',
  missingText: 'It may have been taken back. The overview shows those that are there.',
  reading: 'Writing the minute…',
  back: 'Back to the overview',
} as const;

export const changeWords = {
  title: 'What changed at the office?',
  about: 'Tick what happened. You then see what it may have made untrue, and nothing else.',
  list: 'Changes',
  happened: 'This happened',
  happenedName: (ask: string) => `This happened: ${ask}`,
  law: 'The law behind it:',
  add: 'Tick what you have now',
  addText:
    'Each tick writes down what such a thing usually brings, as a suggestion. Nothing counts before you confirm it.',
  have: 'is there already',
  suggest: 'Suggest it',
  suggestName: (name: string) => `Suggest it: ${name}`,
  suggested: (name: string) => `Suggested: ${name}`,
  byHand: 'Or write it down yourself',
  look: 'Look at what it may have changed',
  lookText: (cards: number, left: number) =>
    left === 0
      ? 'All of it was looked at today.'
      : `${left} of ${cards === 1 ? '1 card' : `${cards} cards`} to look at.`,
  lookNone: 'Nothing in your records has to do with it yet.',
  lookGo: 'Look at the cards',
  also: 'Also',
  requests: 'Take in a request',
  toDo: 'See what is open in the policy',
  evidence: 'Keep proof of it',
  reading: 'Looking for what it may have changed…',
  missing: 'There is no such change',
  missingText: 'Choose one from the list.',
} as const;
