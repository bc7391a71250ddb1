/** Words of the end of the guided start: the last questions, the picture, and the ways on. */
import type { RecordType } from '../../../src/inventory/record-id.ts';
import type { QuestionPartId } from '../../../src/walk/last-questions.ts';
import { notKnownInWords } from './findings.ts';

export const lastWords = {
  reading: 'Reading the draft policy…',
  failed: 'The draft policy cannot be read right now',
  stillReading:
    'Candor is writing your draft policy to see which answers it still waits for. With many records this takes a moment.',
  open: (count: number) =>
    count === 1
      ? 'The draft policy waits for 1 answer'
      : `The draft policy waits for ${count.toLocaleString('en-US')} answers`,
  noneOpen: 'The draft policy waits for no answer. It can say all it has to.',
  inAll: (count: number) =>
    `In all, ${notKnownInWords(count)}. The draft can do without the others; they stand in the to-do list.`,
  mayStayOpen:
    'What you do not know yet may stay open. The draft marks it, and you can issue the policy with a reason for each.',
  suggested: (count: number) =>
    `${count === 1 ? '1 answer in the policy is' : `${count.toLocaleString('en-US')} answers in the policy are`} still only suggested. The steps before this one are for those.`,
  look: 'Look at it',
  parts: {
    reach: 'How people reach you',
    plain: 'Yes or no',
    office: 'What else about the office',
    often: 'The same question several times',
  } satisfies Record<QuestionPartId, string>,
  reach: (ask: string, title: string, type: RecordType) =>
    type === 'requestChannel' ? `Where people send requests: ${title.toLowerCase()}` : `${ask} (${title})`,
  noToAll: (count: number) => `No to the ${count} that are open`,
  noToAllHelp: 'Read each of them first. The policy will say each “no” to everybody.',
  forAllOpen: (count: number) => (count === 1 ? 'For the 1 that is open' : `For all ${count} that are open`),
  forAll: (count: number) => `For all ${count}`,
  notKnown: 'not known yet',
  notSure: 'Not sure',
} as const;

export const readyWords = {
  what: 'What is there',
  picture: (people: number, data: number, places: number, recipients: number) =>
    `${count(people, 'group of people gives', 'groups of people give')} you ${count(data, 'kind of data', 'kinds of data')}, kept in ${count(places, 'place', 'places')}, and ${count(recipients, 'recipient gets', 'recipients get')} some of it.`,
  pictureTitle: 'Your office in one picture',
  inWords: 'The same in words',
  openMap: 'Open the map',
  confirmed: 'answers confirmed',
  suggested: 'answers suggested, not confirmed',
  unknown: 'answers not known yet',
  open: 'Steps that are open',
  openNone: 'Every step of the walk is finished.',
  next: 'What to do next',
  draft: 'Read the draft policy',
  draftText: 'It says what your records say. Gaps are marked in it.',
  issue: 'Issue the policy',
  issueText: 'You see what is open, give reasons, choose the day, and get the PDF.',
  toDo: (count: number) =>
    count === 1 ? 'Look at the 1 open point' : `Look at the ${count.toLocaleString('en-US')} open points`,
  toDoText: 'Untrue statements stand first, then what is missing.',
  records: 'See all records',
  recordsText: 'Change or add whatever the walk did not ask.',
} as const;

function count(number: number, one: string, several: string): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : several}`;
}
