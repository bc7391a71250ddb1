/** Words of the walk that closes a Shine the Light year. */
const answers = (count: number): string => (count === 1 ? '1 open answer' : `${count} open answers`);

export const closing = {
  title: (year: number) => `Close ${year}`,
  about: 'One open answer at a time. All is kept at once: leave and come back as you like.',
  leave: 'Leave for now',
  reading: 'Reading the year…',
  failed: 'The year cannot be closed right now',
  notOver: (year: number) => `${year} is not over`,
  notOverText: (next: number) => `It can be closed from January 1, ${next}: until then more may go out.`,
  closedAlready: (year: number) => `${year} is closed`,
  closedAlreadyText: 'A closed year stays as it is. What was wrong is put right by a dated correction.',
  toYear: (year: number) => `To ${year}`,

  list: 'What is open',
  left: (open: number, accepted: number) =>
    `${open === 0 ? 'Nothing is open' : answers(open)}${accepted === 0 ? '' : `, ${accepted} accepted with a reason`}`,
  open: 'open',
  accepted: 'accepted',
  look: 'Look and close',
  ready: 'ready',

  saveAndGoOn: 'Save and go on',
  nameTells: 'The name tells',
  later: 'Later',
  whoGetsIt: 'Who gets it',
  what: 'What they get',
  toRecord: 'See the whole record',
  saved: (left: number) => (left === 0 ? 'Saved. Nothing is open any more.' : `Saved. ${answers(left)} left.`),
  errors: 'Not saved yet',
  noAnswer: 'Answer the question, or leave it open with a reason below.',
  notSettled:
    'This does not settle it: the list needs the answer itself. Write it, or leave it open with a reason below.',

  leaveOpen: 'Or leave it open, with a reason',
  reason: 'Why may it stay open?',
  reasonHelp: 'The reason is frozen with the year. Such as: “Asked twice, in March and in May; no answer.”',
  reasonMissing: 'Write the reason first.',
  accept: 'Leave it open',
  acceptAll: (count: number) => `Leave all ${count} open for this reason`,
  acceptErrors: 'It is not left open yet',
  acceptedBefore: 'This stays open, with the reason below. You can still answer it.',
  changeReason: 'Keep this reason',
  takeBack: 'Ask me again',

  lookTitle: 'What will be frozen',
  lookText: (year: number) => `From now on everybody who asks about ${year} gets this answer.`,
  decided:
    'Nobody is named whose advertising is not clear: for those that stay open, the reasons stand beside the year.',
  companies: (count: number) =>
    count === 0 ? 'No company is named.' : count === 1 ? '1 company is named:' : `${count} companies are named:`,
  kinds: (count: number) => (count === 1 ? '1 kind of data' : `${count} kinds of data`),
  noAddress: 'address not known to us',
  leftOut: (count: number) =>
    count === 0
      ? 'Nothing was left out.'
      : count === 1
        ? '1 disclosure is left out, with its reason.'
        : `${count} disclosures are left out, each with its reason.`,
  acceptedTitle: (count: number) => (count === 1 ? '1 point stays open' : `${count} points stay open`),
  change: 'Change',
  changeThat: (what: string) => `Change: ${what}`,
  stillOpen: (count: number) => (count === 1 ? 'One answer is still open' : `${count} answers are still open`),
  stillOpenText: 'Settle each, or leave it open with a reason. Then the year can be closed.',
  toFirst: 'Go to the first',
  whoTitle: 'By whom, and when',
  who: (day: string) => `Frozen today, ${day}.`,
  closedBy: 'Who closes the year?',
  closedByHelp: 'The name that this computer knows you by, or the one you write here. It is kept with the year.',
  closedByMissing: 'Write who closes the year.',
  forGood: 'A closed year cannot be opened again. What turns out wrong later is added as a dated correction.',
  close: (year: number) => `Close ${year} for good`,
  working: 'Freezing the year…',
  closeErrors: 'The year is not closed yet',
  settleFirst: (count: number) =>
    count > 5
      ? `Answer these and ${count - 5} more, or leave them open with a reason`
      : count === 1
        ? 'Answer this, or leave it open with a reason'
        : 'Answer these, or leave them open with a reason',
  changedMeanwhile: 'The records changed meanwhile, and something is open again. Go through the list once more.',
  done: (year: number) => `${year} is closed`,
  doneText: 'From now on this answer stays as it is.',
} as const;

/** Why each open answer is asked, by the question. */
const whys: Readonly<Record<string, string>> = {
  employeeCount: 'Below 20 people, part time included, the law asks for no list.',
  recipientMarketing: 'Who may advertise with what it got belongs on the list; who may not does not.',
  happens: 'Some records speak of things that could happen. Only what happened in the year counts.',
  from: 'Whether it falls into this year decides whether it counts.',
  until: 'Whether it falls into this year decides whether it counts.',
  elements: 'The list names the kinds of data that went out.',
  shineTheLightCategories: 'The list names kinds of data in the words of the law.',
  name: 'The law asks for the name of each company.',
  address: 'The law asks for the postal address of each company, so that customers can write to it.',
  products: 'Where the name does not tell what a company does, the law asks for examples of what it offers.',
};

/** What leaving it open means, by the question. */
const consequences: Readonly<Record<string, string>> = {
  employeeCount: 'The year is then closed as if the law applied. No letter can go out before the number is known.',
  name: 'The list then says “Not known to us” in its place.',
  address: 'The list then says “Not known to us” in its place.',
  products: 'The list then says “Not stated” in its place.',
  elements: 'The list then names only the kinds of data that are known.',
  shineTheLightCategories: 'The list then names only the kinds of data that are known.',
};

/** Why a field of a record is asked before a year is closed. */
export function whyAsked(field: string): string {
  return whys[field] ?? 'The list of the year depends on it.';
}

/** What it means for the list when a field stays open. */
export function whenLeftOpen(field: string): string {
  return (
    consequences[field] ??
    'The company then stays off the list of this year. If that is doubtful, ask your lawyer before you close.'
  );
}
