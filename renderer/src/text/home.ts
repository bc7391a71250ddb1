/** Words of the home screen. */
export const homeWords = {
  title: (hour: number) => (hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening'),
  questions: 'How things stand',
  counts: 'Your answers',
  confirmed: 'Confirmed',
  answered: 'Answered, not confirmed',
  suggested: 'suggested',
  suggestedNote: 'not confirmed yet',
  unknown: 'not known yet',
  countsNote: '“None” counts as an answer. What is not known yet prints in a draft as a marked gap.',
  next: 'Next good step',
  walkBegin: 'Walk through your office once. Candor suggests what offices like yours have, and you say what is so.',
  walkGoOn: (count: number) =>
    `${count === 1 ? '1 answer is' : `${count.toLocaleString('en-US')} answers are`} only suggested. The walk shows them page by page: say yes, or change what is not so.`,
  walkStart: 'Begin the walk',
  walkOn: 'Go on with the walk',
  nextLate: (name: string) => `The request of ${name} is late.`,
  nextLateText: (day: string) => `Its last day was ${day}. Open it: it says what to do now.`,
  nextReading: 'Looking through your records…',
  nextNone: 'Everything that was asked has an answer. Look through the policy once more.',
  review: 'Still true?',
  reviewStart: 'Look at them',
  reviewOpen: 'Begin the review',
  reviewGoOn: 'Go on',
  reviewEnd: 'To the end',
  reviewChanged: 'Something changed at the office?',
  answer: 'Answer',
  look: 'Look',
  open: 'Open',
  find: 'Find anything',
  readPolicy: 'Read the policy',
  untrueTitle: (count: number) => (count === 1 ? 'One statement looks untrue' : `${count} statements look untrue`),
  untrueText: 'The records contradict what you say. Look at these first.',
  truthOpen: 'Is the posted policy still true?',
  truthOpenText: 'Comparing the issued version with your records…',
  driftText: 'Your records have changed since. See which sentences, and issue a new version.',
  draftUntrueText: (count: number) =>
    count === 1
      ? 'In the draft one statement looks untrue. Mend it, then issue the first version.'
      : `In the draft ${count} statements look untrue. Mend them, then issue the first version.`,
  draftGapsText: (count: number) =>
    count === 1
      ? 'The draft lacks 1 thing that a policy has to say. You can read it at any time.'
      : `The draft lacks ${count} things that a policy has to say. You can read it at any time.`,
  draftSuggestedText: (count: number) =>
    count === 1
      ? '1 answer is only suggested: confirm it before you issue the first version.'
      : `${count.toLocaleString('en-US')} answers are only suggested: confirm them before you issue the first version.`,
  draftMarkedText: (count: number) =>
    count === 1
      ? 'The draft marks 1 point that is still open. It can be issued with a reason.'
      : `The draft marks ${count.toLocaleString('en-US')} points that are still open. They can be issued with a reason.`,
  draftReading: 'Reading the draft…',
  draftTrueText: 'The draft has no gap and no contradiction. Read it through, then issue the first version.',
  dueTitle: (count: number, late: number) => {
    const things = count === 1 ? '1 thing' : `${count} things`;
    if (late === 0) return `Due soon: ${things}`;
    return late === count ? `Overdue: ${things}` : `Due: ${things}, ${late} of them late`;
  },
  dueNone: 'Nothing is due soon',
  dueNoneText: 'No agreement ends within 90 days, and no policy and no record has to be looked at again.',
  dueMore: (count: number) => (count === 1 ? 'And 1 more.' : `And ${count} more.`),
  dueRecords: (count: number) =>
    count === 1
      ? '1 record should be looked at again.'
      : `${count.toLocaleString('en-US')} records should be looked at again.`,
  dueAgreements: {
    endsSoon: (name: string, day: string, within?: number) => `${name} ends ${day}${inDays(within)}.`,
    renewsSoon: (name: string, day: string, within?: number) =>
      `${name} renews by itself after ${day}${inDays(within)}.`,
    ended: (name: string, day: string) => `${name} ended ${day}.`,
    perhapsEnded: (name: string, day: string) => `${name} had its last day ${day}: did it renew?`,
  },
  dueOver: (name: string) => `${name} is over.`,
  dueMissing: (count: number) =>
    count === 1
      ? '1 company needs an agreement, and none is on record.'
      : `${count} companies need an agreement, and none is on record.`,
  dueAssociates: (count: number) =>
    count === 1
      ? '1 company needs a business associate agreement (HIPAA), and none is in force on record.'
      : `${count} companies need a business associate agreement (HIPAA), and none is in force on record.`,
  dueReview: (name: string, day: string) => `Review of ${name} by ${day}.`,
  reviewLate: (name: string, day: string) => `The review of ${name} was due ${day}.`,
  requestsTitle: (count: number) => (count === 1 ? 'Requests: 1 open' : `Requests: ${count} open`),
  requestsOverdue: (count: number, overdue: number) =>
    `Requests: ${count} open, ${overdue === count && count === 1 ? 'and it is overdue' : `${overdue} of them overdue`}`,
  requestsNone: 'No request is open',
  requestsText: (day: string) => `The oldest came on ${day}.`,
  requestsNoneText: 'When somebody asks for their data, write it down here.',
  lightClosed: (year: number) => `Shine the Light ${year} is closed`,
  lightOpen: (year: number) => `Shine the Light ${year} is not closed yet`,
  lightClosedText: (day: string, by: string) =>
    `Closed${day === '' ? '' : ` ${day}`}${by === '' ? '' : ` by ${by}`}. Everybody who asks gets the same answer.`,
  lightOpenText: (open: number) =>
    open === 0
      ? 'Nothing is open in the list of last year: look at it once, then close it.'
      : `${open === 1 ? '1 answer is' : `${open} answers are`} open in the list of last year. A short walk settles them and closes it.`,
  lightNotCovered: (year: number) => `Shine the Light ${year}: no list is due`,
  lightNotCoveredText: 'The law asks offices with 20 people or more. Look again when you grow.',
  lightFinancialText: 'Banks and the like have a privacy law of their own: point to that notice.',
  lightUnread: (year: number) => `Is Shine the Light ${year} closed?`,
  lightReading: 'Reading the list of last year…',
  lightLetter: 'What would we send a customer today?',
  backupTitle: (time: string) => `Last backup ${time}`,
  backupNone: 'No backup yet',
  backupNever: 'All your work is in one file so far.',
  backupOld: 'What you changed since then is in one file alone.',
  backupSample: 'A sample needs no backup',
  backupReading: 'When was the last backup?',
  savedText: (file: string, folder: string, time: string) =>
    `Saved ${time}: ${file} in the folder “${folder}”. Candor makes no network connections.`,
  keepCopy: 'Keep a copy in another place too.',
} as const;

/** “, within 30 days”. */
function inDays(within: number | undefined): string {
  return within === undefined ? '' : `, within ${within} days`;
}
