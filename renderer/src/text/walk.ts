/** Words of the guided start, “Walk the office”. Questions of the rooms stand in the packs, those of records in `src/inventory`. */
import type { CardGroupId } from '../../../src/walk/cards.ts';
import type { Because, LawHint, WalkLaw } from '../../../src/walk/laws.ts';
import type { CellState } from '../../../src/walk/who-gets-it.ts';
import type { WalkStep } from '../../../src/walk/steps.ts';

interface StepWords {
  /** In the line of steps. */
  short: string;
  title: string;
  about: string;
}

export const walkWords = {
  title: 'Walk the office',
  steps: 'Steps of the walk',
  finished: 'finished',
  saved: 'Everything is saved as you go. Leave when you like; you will come back to this place.',
  back: 'Back',
  next: (step: string) => `Next: ${step}`,
  start: 'Begin the guided walk',
  startHelp:
    'The walk goes through your office room by room and fills in what offices like yours often have. You can stop at any time and go on later.',
} as const;

export const stepWords: Record<WalkStep, StepWords> = {
  laws: {
    short: 'Which laws',
    title: 'Is this for us?',
    about: 'Five questions. They only set what we ask later. “Not sure” is fine.',
  },
  kind: {
    short: 'Kind of office',
    title: 'What kind of office is it?',
    about: 'Choose the closest one. Candor then suggests what such an office often has.',
  },
  rooms: {
    short: 'Room by room',
    title: 'Walk through the rooms',
    about: 'Tick what is true here. Each tick adds suggestions; you confirm them in the next step.',
  },
  confirm: {
    short: 'Confirm',
    title: 'Is that so?',
    about: 'Nothing here prints in a policy you issue until somebody has said yes.',
  },
  'who-gets-it': {
    short: 'Who gets it',
    title: 'Who gets what?',
    about: 'A tick means: this data goes to this person or company.',
  },
  'how-long': {
    short: 'How long',
    title: 'How long do you keep it?',
    about: 'Type a time in plain words, such as “7 years” or “90 days”.',
  },
  questions: {
    short: 'Only you know',
    title: 'What only you know',
    about: 'Plain answers that no list can guess. Most of them take one click.',
  },
  ready: {
    short: 'Look at it',
    title: 'This is your office',
    about: 'What you have so far, and what to do next.',
  },
};

export const lawWords = {
  questions: 'Five questions',
  results: 'Which laws seem to apply',
  resultsNote: 'A hint, not legal advice. It never holds you up. Ask your lawyer if you are near a limit.',
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure',
  suggested: (words: string) => `suggested: ${words}`,
  profit: 'Is the office run to earn money for its owners?',
  profitWhy: 'The CCPA speaks only to such offices. Example: a clinic that is an LLC. Most charities are not.',
  size: 'Is one of these three true?',
  sizeWhy: (dollars: string) => [
    `You took in more than ${dollars} last year.`,
    'You buy, sell or share the data of 100,000 people or homes a year.',
    'Half of your income or more comes from selling or sharing data.',
  ],
  people: 'How many people work for you, full and part time?',
  peopleWhy: 'Shine the Light asks nothing of offices with fewer than 20.',
  peopleError: 'A whole number, such as 12.',
  website: 'Do you have a website?',
  websiteWhy: 'A site that asks for names or emails must post a privacy policy, whatever its size.',
  websiteAddress: 'Its address',
  websiteExample: 'Such as www.example.com. You can add more later.',
  health: 'What are you under health privacy law?',
  healthWhy: 'Medical records follow their own laws. This policy leaves them to those.',
  healthRoles: {
    coveredEntity: 'We bill health plans (HIPAA)',
    cmiaProvider: 'We treat people, but HIPAA does not cover us',
    businessAssociate: 'We work for a clinic or plan (HIPAA)',
    none: 'None of these',
    unsure: 'Not sure',
  },
  names: {
    ccpa: 'California Consumer Privacy Act (CCPA)',
    shineTheLight: 'Shine the Light',
    caloppa: 'Online privacy policy law (CalOPPA)',
    health: 'Health privacy (HIPAA, CMIA)',
  } satisfies Record<WalkLaw, string>,
  verdicts: {
    yes: 'seems to apply',
    no: 'seems not to apply',
    unknown: 'Not clear yet.',
  } satisfies Record<LawHint['applies'], string>,
  because: {
    notForProfit: 'because the office is not run for profit.',
    profitUnknown: 'Open: whether the office is run for profit.',
    sizeMet: 'because one of the three sizes is met.',
    revenueMet: 'because last year’s income was above the limit.',
    sellingMet: 'because half of the income or more comes from data.',
    sizeNotMet: 'because none of the three sizes is met. You may still follow it by choice.',
    sizeUnknown: 'Open: whether one of the three sizes is met.',
    manyEmployees: 'because 20 people or more work for you.',
    fewEmployees: 'because fewer than 20 people work for you.',
    employeesUnknown: 'Open: how many people work for you.',
    website: 'because you have a website or app. It counts as soon as the site asks people for data.',
    noWebsite: 'because you have no website.',
    websiteUnknown: 'Open: whether you have a website.',
    coveredEntity: 'because you bill health plans.',
    businessAssociate: 'because you work for a clinic or a plan.',
    cmiaProvider: 'because you treat people. California’s law counts, HIPAA does not.',
    noHealthRole: 'because you neither treat people nor work for those who do.',
    healthUnknown: 'Open: whether you treat people or bill health plans.',
  } satisfies Record<Because, string>,
} as const;

export const kindWords = {
  list: 'Kinds of office',
  chosen: 'chosen',
  what: 'What happens when you choose',
  whatText:
    'Candor writes down data, programs, companies and times that such an office often has. Each line is marked “suggested”. You say yes, change it, or take it out.',
  started: (kind: string) => `You started as: ${kind}`,
  startedText: (count: number) =>
    `${count.toLocaleString('en-US')} answers are still suggested. To choose another kind, use “Undo” first, or settle the suggestions.`,
  startedDone: 'All suggestions are settled. You may add those of another kind of office.',
  none: 'None of these fits',
  noneText: 'Go on without suggestions: add your own records, and come back to this walk for the tables.',
  noneLink: 'Add records by hand',
  done: (kind: string) => `Started as: ${kind}`,
} as const;

export const roomWords = {
  rooms: 'Rooms',
  names: {
    'front-desk': 'Front desk',
    'service-room': 'Where the work is done',
    billing: 'Billing',
    website: 'Website and ads',
    messages: 'Phones and messages',
    staff: 'Staff',
    building: 'Building and cameras',
  } as Readonly<Record<string, string>>,
  room: (number: number, all: number) => `Room ${number} of ${all}`,
  ticked: (ticked: number, all: number) => `${ticked} of ${all} ticked`,
  questions: (room: string) => `Questions: ${room}`,
  added: (name: string, count: number) => `“${name}”: ${count === 1 ? '1 record' : `${count} records`} suggested`,
  takenBack: (name: string) => `“${name}” is taken back`,
  kept: (name: string, count: number) =>
    `“${name}”: ${count === 1 ? '1 record stays' : `${count} records stay`}, because somebody confirmed or changed ${count === 1 ? 'it' : 'them'}`,
  noPack: 'Choose a kind of office first',
  noPackText: 'The questions of the rooms depend on it.',
  choose: 'Choose a kind of office',
  next: 'Next room',
} as const;

export const confirmWords = {
  groups: 'Kinds of cards',
  names: {
    people: 'People',
    data: 'Data',
    uses: 'Uses',
    sources: 'Where from',
    places: 'Where kept',
    outside: 'Who gets it',
    work: 'What you do',
    requests: 'Requests',
    office: 'Your office',
    others: 'Others',
  } satisfies Record<CardGroupId, string>,
  these: {
    people: ['group of people', 'groups of people'],
    data: ['kind of data', 'kinds of data'],
    uses: ['use', 'uses'],
    sources: ['source', 'sources'],
    places: ['place or tracker', 'places and trackers'],
    outside: ['company or contract', 'companies and contracts'],
    work: ['thing you do', 'things you do'],
    requests: ['answer about requests', 'answers about requests'],
    office: ['card about the office', 'cards about the office'],
    others: ['record', 'records'],
  } satisfies Record<CardGroupId, readonly [one: string, several: string]>,
  counted: (confirmed: number, all: number) => `${confirmed} of ${all} confirmed`,
  onePage: (count: number, words: readonly [string, string]) =>
    count === 1 ? `1 ${words[0]} to read` : `${count} ${words[1]} to read`,
  onePageHelp:
    'All that a “yes” confirms stands here. Press a line that is not so: change it, take it out, or put it off.',
  oneByOne: 'One at a time',
  allOnOnePage: 'All on one page',
  yesToAll: (count: number, next: string) =>
    count === 1 ? `Yes, this is so. Next: ${next}` : `Yes, all ${count} are so. Next: ${next}`,
  also: 'Also:',
  confirmed: (count: number) => (count === 1 ? '1 card confirmed' : `${count} cards confirmed`),
  list: 'Cards of this kind',
  state: { open: 'suggested', later: 'later', done: 'confirmed' },
  why: 'Why:',
  yes: 'Yes, that is so',
  change: 'Change',
  changeEnd: 'Close the fields',
  notHere: 'Not here',
  later: 'Later',
  keys: 'Keys: Y yes, C change, N not here, L later, arrows for the next card.',
  removed: (title: string) => `“${title}” is taken out`,
  groupDone: 'All cards of this kind are settled',
  nextGroup: (name: string) => `Go on: ${name}`,
  laterLeft: (count: number) => (count === 1 ? '1 card is put off.' : `${count} cards are put off.`),
  showLater: 'Look at them now',
  empty: 'There are no cards yet',
  emptyText:
    'Choose a kind of office and tick its rooms first. Or go on: the tables work with your own records as well.',
} as const;

const gridStates = { empty: 'no tick', suggested: 'suggested', confirmed: 'yes' } satisfies Record<CellState, string>;

export const gridWords = {
  table: 'Which data goes to whom',
  data: 'Data',
  cell: (data: string, recipient: string, state: CellState) => `${data} to ${recipient}: ${gridStates[state]}`,
  states: gridStates,
  confirmColumn: (recipient: string) => `Read and confirm what goes to ${recipient}`,
  confirmAll: (count: number, next: string) =>
    count === 1
      ? `Yes, the table and this are so. Next: ${next}`
      : `Yes, the table and all ${count} are so. Next: ${next}`,
  confirmShort: 'Confirm…',
  behind: 'What stands behind the ticks',
  behindText: 'Why each gets it, and on which terms. One “yes” confirms the table and these lines.',
  readColumn: (recipient: string) => `What goes to ${recipient}`,
  readColumnText: 'Read it first. “Yes” confirms all of it.',
  confirmRead: 'Yes, that is so',
  close: 'Close',
  columnConfirmed: (recipient: string) => `What goes to ${recipient} is confirmed`,
  allConfirmed: 'All columns are confirmed',
  keys: 'Arrow keys move, the space bar ticks. Home and End go to the ends of a row.',
  legend: 'A dashed box is a suggestion. A full box is confirmed.',
  search: 'Find data in this table',
  nothing: (search: string) => `No data is called “${search}”.`,
  set: (data: string, recipient: string) => `${data} goes to ${recipient}`,
  unset: (data: string, recipient: string) => `${data} does not go to ${recipient}`,
  empty: 'This table needs data and recipients',
  emptyText: 'Write down at least one kind of data and one person or company who gets some.',
  addData: 'Add data',
  addRecipient: 'Add a recipient',
} as const;

export const periodWords = {
  table: 'How long each kind of data is kept',
  what: 'What',
  period: 'How long',
  from: 'Counted from',
  why: 'Where it comes from',
  state: 'State',
  covers: (words: string) => `Covers ${words}`,
  periodOf: (title: string) => `How long: ${title}`,
  law: (citation: string) => `Law: ${citation}`,
  custom: 'Customary, not law',
  own: 'Your own choice',
  until: (criteria: string) => `No fixed time: ${criteria}`,
  error: 'Write a number and a unit, such as 7 years, 18 months or 30 days.',
  confirm: 'Confirm',
  confirmOne: (title: string) => `Confirm: ${title}`,
  confirmAll: (count: number, next: string) =>
    count === 1 ? `Yes, this time is so. Next: ${next}` : `Yes, all ${count} times are so. Next: ${next}`,
  longer: (words: string) => `Longer when ${words}`,
  atTheEnd: (words: string) => `At the end: ${words.toLowerCase()}`,
  confirmAllHelp: 'Read the list first. A time marked as law is the least that the law asks for.',
  confirmed: (count: number) => (count === 1 ? '1 time confirmed' : `${count} times confirmed`),
  states: { suggested: 'suggested', confirmed: 'confirmed', open: 'not known yet' },
  placeholder: 'such as 7 years',
  uncoveredText: 'No rule says how long these are kept. Type a time to make one.',
  saved: (title: string, period: string) => `${title}: ${period}`,
  empty: 'There is nothing to keep yet',
  emptyText: 'Write down some data first; then say how long you keep it.',
} as const;
