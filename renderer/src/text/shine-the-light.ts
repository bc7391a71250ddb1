/** Words of the Shine the Light screen. Those of the walk that closes a year stand in `closing-year.ts`. */
import type { YearRoute } from '../../../src/disclosure/year-list.ts';

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const light = {
  title: 'Shine the Light',
  about: 'Who got customer details for their own advertising, year by year (Civil Code 1798.83).',
  years: 'Years',
  states: { running: 'running', toClose: 'to be closed', notClosed: 'not closed', closed: 'closed' },
  closedOn: (day: string) => `closed ${day}`,
  closedBy: (by: string) => `by ${by}`,
  close: (year: number) => `Close ${year}…`,
  readLetter: 'What would we send today?',
  correct: 'Add a correction…',
  reading: 'Reading the year…',
  failed: 'The list cannot be made right now',

  frozenTitle: (year: number, day: string, by: string) => `${year} was closed on ${day}${by === '' ? '' : ` by ${by}`}`,
  frozenText: 'It is frozen: it stands here as it was on that day, whatever the records say now.',
  frozen: 'frozen',
  runningTitle: (year: number) => `${year} is still running`,
  runningText: (next: number) =>
    `Customers ask about it from January 1, ${next}; then it can be closed. Until then it follows your records.`,

  answer: (year: number) => `The answer for ${year}`,
  because: 'Because',
  conditions: 'What must be true for this answer',
  conditionStates: { ok: 'so it is', gap: 'open', none: 'look yourself', wrong: 'not so', suggested: 'suggested' },
  change: 'Change',
  changeThat: (what: string) => `Change: ${what}`,
  routes: {
    list: 'You answer with a list of companies.',
    nothingDisclosed: 'You disclosed nothing to others for their own advertising.',
    choicePolicy: 'You answer with the way to opt out, at no cost.',
    underTwenty: 'With fewer than 20 employees you do not have to answer. An answer is a courtesy.',
    financialInstitution: 'Another law on privacy applies to you. You point to your notice on financial privacy.',
    open: 'It is not clear yet which answer the facts give.',
  } satisfies Record<YearRoute, string>,

  listTitle: (listed: number, unclear: number) =>
    listed + unclear === 0
      ? 'Companies'
      : listed === 0
        ? `${counted(unclear, 'company', 'companies')}, not clear yet`
        : `${counted(listed, 'company', 'companies')}${unclear === 0 ? '' : `, ${unclear} not clear yet`}`,
  listCaption: (year: number) => `Companies that got customer details for their own advertising in ${year}`,
  company: 'Company',
  address: 'Postal address',
  categories: 'Kinds of data, as the law names them',
  offers: (products: string) => `Offers: ${products}`,
  unclear: 'not clear yet',
  from: 'from',
  noKinds: 'kinds not known yet',
  noName: 'name not known yet',
  noAddress: 'address not known yet',
  notKnown: 'not known to us',
  nobody: (year: number) =>
    `Your records show no company that could use customer details of ${year} for its own advertising. “Nobody” is an answer too: it is what you would write to a customer.`,
  nobodyDisclosed: (year: number) =>
    `Your records show nothing that went to anybody in ${year}. If vendors, partners or ads got data, write it down first: else this list says less than the truth.`,
  toDisclosures: 'What goes to whom',
  notCovered: (year: number) =>
    `The law asks offices with 20 people or more. For ${year} you owe nobody a list, so there is nothing to fill in here.`,
  toStaff: 'How many people work for us',
  financial: (year: number) =>
    `Banks and the like have a privacy law of their own. For ${year} you owe nobody a list, so there is nothing to fill in here.`,
  toFinancial: 'Whether we are a bank or the like',

  openTitle: (count: number) => counted(count, 'open answer', 'open answers'),
  openText: 'These would settle it. The walk asks them one by one.',
  openTextRunning: 'These would settle it. You can answer them at any time.',
  openMore: (count: number) => `and ${count} more`,

  leftOutTitle: 'Left out, and why',
  leftOutCount: (count: number) => counted(count, 'disclosure', 'disclosures'),
  leftOutNone: 'Nothing was left out.',
  leftOutText: 'This went out in the year, but the law does not count it.',
  unfold: 'Unfold all',
  fold: 'Fold all',
  doubt: 'We know this part of the law from its summary only: ask your lawyer to look at it once.',

  acceptedTitle: (count: number) => `Closed over ${counted(count, 'open point', 'open points')}`,

  correctionsTitle: 'Corrections since',
  correctionsNone: 'None. A mistake that shows later is put right here, with its date; the list above stays as it is.',
  correctionBy: (day: string, by: string) => `${day}, ${by}`,
  correctTitle: (year: number) => `Add a correction to ${year}`,
  correctText:
    'The frozen list stays. Your words are added to it with today’s date and the name below, and stand in every later letter.',
  correctLabel: 'What is right instead?',
  correctHelp:
    'Whole sentences, as a customer will read them. A correction cannot be taken back, only corrected again.',
  correctEmpty: 'Write what is right instead.',
  correctBy: 'Who corrects it?',
  correctByEmpty: 'Write the name of the person who corrects it.',
  correctErrors: 'The correction is not added yet',
  correctConfirm: 'Add the correction',
  correctDone: (year: number) => `The correction of ${year} is added`,
  cancel: 'Cancel',

  letterTitle: 'What would we send a customer today?',
  letterAbout: (year: number) => `To a made-up customer who asks about ${year}. Nothing is sent or kept.`,
  letterText: 'The letter as a customer would read it',
  letterFacts: 'What it rests on',
  letterOpen: (count: number) =>
    count === 1
      ? 'One answer is open. It prints as a marked gap: settle it before you send.'
      : `${count} answers are open. They print as marked gaps: settle them before you send.`,
  letterClosed: (day: string) => `The year is closed, so the letter stays the same for everybody who asks (${day}).`,
  letterNotClosed: 'The year is not closed yet: the letter follows your records until it is.',
  letterRunning: (next: number) =>
    `The year is not over. This would be the letter to somebody who asks in ${next}, if nothing changed.`,
  letterCompanies: 'Companies in it',
  letterNoCompanies: 'No company is named in it.',
  letterBack: (year: number) => `Back to ${year}`,
  letterRefused: 'There is no letter to send today',
  letterSettle: 'Settle what is open',
} as const;

/** What must be true for each answer; `count` and `all` say how far it is. */
export const conditionWords = {
  twentyOrMore: (staff: number | undefined) =>
    staff === undefined
      ? '20 people or more work for the office, part time included. The number is not known yet.'
      : `20 people or more work for the office, part time included: ${staff} do.`,
  underTwenty: (staff: number) => `Fewer than 20 people work for the office, part time included: ${staff} do.`,
  financial: 'The office is a bank or the like, and keeps to the California Financial Information Privacy Act.',
  financialNotice: 'The address of the notice on financial privacy is written down.',
  named: (count: number, all: number) => `Each company has its name and postal address: ${count} of ${all}.`,
  offers: (count: number, all: number) =>
    `Where the name does not tell, what the company offers is written down: ${count} of ${all}.`,
  lists: 'The office answers with lists, not with a published choice.',
  nobody: (year: number) => `Nobody outside got customer details in ${year} for own advertising.`,
  nothingUnclear: 'Nothing about that is unclear.',
  rule: 'The office has a rule: nothing goes out without consent, or people can stop it.',
  published: 'The rule stood in the published privacy policy all year.',
  kept: 'Every disclosure of the year kept to the rule.',
  free: 'There is a free way to use the choice: the contact point for these requests.',
  contact: 'Customers can find the contact point for these requests.',
  settled: (count: number) => `The open answers are settled: ${count} to go.`,
} as const;
